import { cut, join } from "../package/xml";
import { RULES_EXTENSION, rulesExtension } from "../write/data-bars";
import type { SheetPieces } from "./sheet-pieces";

const RULES = "conditionalFormattings";
const ids = (text: string): string[] =>
  Array.from(text.matchAll(/\sid="(\{[\dA-Fa-f-]+\})"/g), ([, id = ""]) => id);

/** What Excel 2010 added to rules goes with its rule; `sheet` has its present rules already. */
export function mergeBars(sheet: SheetPieces, donor: SheetPieces): void {
  const own = extensionsOf(sheet);
  const added = extensionsOf(donor);
  if (own.rules.length + added.rules.length === 0) return;
  const linked = new Set(
    sheet
      .all("conditionalFormatting")
      .flatMap((text) => Array.from(text.matchAll(/<\w+:id>(\{[^<]*\})</g), ([, id = ""]) => id)),
  );
  // A rule that is in the extension alone (an icon set of 2010) has no other to go with.
  const links = (text: string) => text.includes('type="dataBar"') && ids(text).length > 0;
  const stands = (text: string) => !links(text) || ids(text).some((id) => linked.has(id));
  const known = new Set(own.rules.flatMap(ids));
  const rules = [
    ...own.rules.filter(stands),
    ...added.rules.filter((text) => stands(text) && !ids(text).some((id) => known.has(id))),
  ];
  if (rules.length === own.rules.length && rules.every((text, at) => text === own.rules[at])) return;
  const others = cut(sheet.text("extLst") || "<extLst></extLst>");
  const pieces = others.pieces.filter((piece) => piece.text !== own.text);
  const text = rules.length === 0 ? "" : own.text === "" ? rulesExtension(rules) : withRules(own.text, rules);
  const all = text === "" ? pieces : [...pieces, { name: "ext", text }];
  sheet.put("extLst", all.length === 0 ? "" : join({ ...others, pieces: all }));
}

function extensionsOf(sheet: SheetPieces): { readonly text: string; readonly rules: readonly string[] } {
  const list = sheet.text("extLst");
  const ext =
    list === ""
      ? undefined
      : cut(list).pieces.find(({ text }) => text.toUpperCase().includes(RULES_EXTENSION.toUpperCase()));
  const inside = ext && cut(ext.text).pieces.find((piece) => piece.name === RULES);
  return { text: ext?.text ?? "", rules: inside ? cut(inside.text).pieces.map(({ text }) => text) : [] };
}

/** The same extension with these rules in it. */
function withRules(extension: string, rules: readonly string[]): string {
  const outer = cut(extension);
  const pieces = outer.pieces.map((piece) =>
    piece.name === RULES
      ? { ...piece, text: join({ ...cut(piece.text), pieces: rules.map((text) => ({ name: "", text })) }) }
      : piece,
  );
  return join({ ...outer, pieces });
}
