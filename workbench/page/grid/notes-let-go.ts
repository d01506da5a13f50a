import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";

/**
 * Univer 0.25.1 listens to the notes of each sheet that is shown, and doesn't stop when another is: each look at a sheet
 * left a listener behind for the rest of the day. Here it stops before it begins anew.
 */
type Listener = { readonly unsubscribe: () => void };
type Inside = {
  listener?: Listener;
  _initSheet: (this: Inside, unitId: string, sheetId: string) => Listener;
};

/** Its class isn't exported: the plugin names it when it starts. */
const named: { readonly prototype: object }[] = [];
const _injector = { add: ([service]: [(typeof named)[number]]) => named.push(service) };
UniverSheetsNoteUIPlugin.prototype.onStarting.call({ _injector } as unknown as UniverSheetsNoteUIPlugin);
for (const { prototype } of named) {
  if (!("_initSheet" in prototype)) continue;
  const inside = prototype as Inside;
  const begin = inside._initSheet;
  inside._initSheet = function (...sheet) {
    this.listener?.unsubscribe();
    this.listener = begin.apply(this, sheet);
    return this.listener;
  };
}
