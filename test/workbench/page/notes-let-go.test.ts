import { BehaviorSubject, of } from "rxjs";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import "../../../workbench/page/grid/notes-let-go";

// Only for a bundler: it has no form for a program that runs as it stands.
jest.mock("@univerjs/icons", () => ({}), { virtual: true });

type Controller = new (...services: unknown[]) => { readonly dispose: () => void };

/** Univer's own, which the plugin names when it starts. */
function controllerOfNotes(): Controller {
  const named: { readonly prototype: object }[] = [];
  const _injector = { add: ([service]: [Controller]) => named.push(service) };
  UniverSheetsNoteUIPlugin.prototype.onStarting.call({ _injector } as unknown as UniverSheetsNoteUIPlugin);
  const found = named.find(({ prototype }) => "_initSheet" in prototype);
  if (!found) throw new Error("Univer has no such class any more");
  return found as Controller;
}

const sheet = (id: string) => ({ getUnitId: () => "book", getSheetId: () => id });

test("however often a sheet is shown, its notes are listened to once, and a note that is to be seen is", () => {
  const notes = new SheetsNoteModel();
  const activeSheet$ = new BehaviorSubject(sheet("sheet-1"));
  const seen: unknown[] = [];
  const popups = {
    hidePopup: () => undefined,
    showPopup: (cell: unknown) => {
      seen.push(cell);
      return { dispose: () => undefined };
    },
  };
  const instances = { getCurrentTypeOfUnit$: () => of({ activeSheet$ }) };
  const controller = new (controllerOfNotes())(notes, instances, popups, popups);
  for (let i = 0; i < 20; i += 1) activeSheet$.next(sheet(`sheet-${i % 2}`));
  const { observers } = (
    notes as unknown as { readonly _change$: { readonly observers: readonly unknown[] } }
  )._change$;
  expect(observers).toHaveLength(1);
  notes.updateNote("book", "sheet-1", 2, 3, {
    id: "",
    row: 2,
    col: 3,
    note: "批注",
    width: 9,
    height: 9,
    show: true,
  });
  expect(seen).toHaveLength(1);
  controller.dispose();
});
