import { Package } from "../../../workbench/xlsx/package/package";
import { rowsIn } from "../../../workbench/xlsx/package/sheet-data";
import { attributesOf, cut, withoutPrefix } from "../../../workbench/xlsx/package/xml";
import { sheetEntries } from "../../../workbench/xlsx/read/sheet-part";

/**
 * - `add`: sheets may have been added, nothing else;
 * - `mark`: sheets may have got cells, rules and validations, what was in them is still there;
 * - `nothing`: every sheet says and looks what it did.
 */
export type Allowed = "add" | "mark" | "nothing";

/** What differs between two files that a command has no business with: one sentence each. */
export function strayChanges(before: Uint8Array, after: Uint8Array, allowed: Allowed): string[] {
  const [was, is] = [Package.open(before), Package.open(after)];
  const workbook = was.workbookPath();
  const sheets = new Map(sheetEntries(was, workbook).map(({ path, name }) => [path, name]));
  const book = new Set([
    "[Content_Types].xml",
    "_rels/.rels",
    workbook,
    workbook.replace(/([^/]*)$/, "_rels/$1.rels"),
    was.related(workbook, "styles") ?? "",
  ]);
  const chain = was.related(workbook, "calcChain"); // a help to Excel, which makes it anew
  const looks = [looksIn(was), looksIn(is)] as const;
  return was.paths().flatMap((path) => {
    if (!is.has(path)) return path === chain ? [] : [`${path} is gone`];
    if (book.has(path) || Buffer.compare(was.bytes(path), is.bytes(path)) === 0) return [];
    const name = sheets.get(path);
    if (name === undefined) return isOurs(path) ? [] : [`${path} differs`];
    if (allowed === "add") return [`${name} differs`];
    return sheetChanges(was.text(path), is.text(path), allowed, looks).map((change) => `${name}: ${change}`);
  });
}

/** Tables grow with a list that is marked; what the add-in keeps in the file is its own. */
const isOurs = (path: string): boolean => /^xl\/worksheets\/_rels\/|^customXml\//.test(path);

type Looks = readonly [was: (look: number) => string, is: (look: number) => string];

function sheetChanges(was: string, is: string, allowed: Allowed, [lookWas, lookIs]: Looks): string[] {
  const [before, after] = [piecesOf(was), piecesOf(is)];
  const changes: string[] = [];
  const now = cellsOf(after.get("sheetData") ?? "");
  for (const [address, cell] of cellsOf(before.get("sheetData") ?? "")) {
    const next = now.get(address);
    if (next?.inside !== cell.inside || next.type !== cell.type)
      changes.push(`${address} says ${next?.inside ?? "nothing"}, not ${cell.inside}`);
    else if (allowed === "nothing" && lookIs(next.look) !== lookWas(cell.look))
      changes.push(`${address} looks otherwise`);
  }
  for (const [name, text] of before)
    if (!MAY_CHANGE[allowed].has(name) && after.get(name) !== text) changes.push(`<${name}> differs`);
  return changes;
}

const MAY_CHANGE: Readonly<Record<Allowed, ReadonlySet<string>>> = {
  add: new Set(),
  mark: new Set([
    "sheetData",
    "dimension",
    "cols",
    "conditionalFormatting",
    "dataValidations",
    "extLst",
    "tableParts",
  ]),
  nothing: new Set(["sheetData", "dimension", "cols"]),
};

function piecesOf(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, text } of cut(withoutPrefix(xml)).pieces)
    found.set(name, (found.get(name) ?? "") + text);
  return found;
}

type Cell = { readonly inside: string; readonly type: string | undefined; readonly look: number };

/** Cells that hold something, and those that only look like something. */
function cellsOf(data: string): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const row of rowsIn(data))
    for (const cell of row.cells) {
      const { s, t } = cell.attributes;
      found.set(`${row.row + 1}/${cell.column + 1}`, { inside: cell.inside, type: t, look: Number(s ?? 0) });
    }
  return found;
}

/** A look in full, whatever numbers it has. */
function looksIn(file: Package): (look: number) => string {
  const path = file.related(file.workbookPath(), "styles");
  if (path === undefined || !file.has(path)) return () => "";
  const { pieces } = cut(withoutPrefix(file.text(path)));
  const list = (name: string) => {
    const text = pieces.find((piece) => piece.name === name)?.text;
    return text === undefined ? [] : cut(text).pieces.map((piece) => piece.text);
  };
  const [fonts, fills, borders, looks] = [list("fonts"), list("fills"), list("borders"), list("cellXfs")];
  const formats = new Map(
    list("numFmts").map((tag) => [attributesOf(tag)["numFmtId"], attributesOf(tag)["formatCode"]]),
  );
  return (look) => {
    const { fontId = "0", fillId = "0", borderId = "0", numFmtId = "0" } = attributesOf(looks[look] ?? "");
    const format = formats.get(numFmtId) ?? numFmtId;
    const alignment = /<alignment[^>]*>/.exec(looks[look] ?? "")?.[0] ?? "";
    return [fonts[Number(fontId)], fills[Number(fillId)], borders[Number(borderId)], format, alignment].join(
      "|",
    );
  };
}
