import type { SheetModel } from "../model/workbook-model";
import { attributesOf, cut, escapeXml, join, tagsOf, withAttributes } from "../package/xml";
import type { Package } from "../package/package";
import { tableId, tablePaths } from "../read/read-tables";
import { same } from "./compare";
import { SheetPieces } from "./sheet-pieces";
import { transplant } from "./transplant";

/** Tables of a sheet that were added, changed or removed. The others keep their part. */
export function patchTables(
  file: Package,
  path: string,
  donor: Package,
  donorPath: string,
  before: SheetModel,
  after: SheetModel,
): void {
  const sheet = new SheetPieces(file.text(path));
  let list = cut(sheet.text("tableParts") || "<tableParts></tableParts>").pieces.map((piece) => piece.text);
  const links = file.relationships(path);
  const donorPaths = tablePaths(donor, donorPath);
  for (const part of tablePaths(file, path)) {
    const id = tableId(part);
    const old = before.tables.find((table) => table.id === id)?.item;
    const index = after.tables.findIndex((table) => table.id === id);
    if (!old || same(old, after.tables[index]?.item)) continue;
    const written = donorPaths[index];
    if (written !== undefined) {
      file.write(part, changedTable(file.text(part), donor.text(written)));
      continue;
    }
    const link = links.find((item) => item.path === part);
    list = list.filter((tag) => !tag.includes(`"${link?.id ?? ""}"`));
    if (link) file.unrelate(path, link.id);
    file.remove(part);
  }
  after.tables.forEach(({ id }, index) => {
    const written = donorPaths[index];
    if (written === undefined || before.tables.some((table) => table.id === id)) return;
    const relation = file.relate(path, "table", transplant(donor, written, file));
    list.push(`<tablePart r:id="${relation}"/>`);
  });
  const text = `<tableParts count="${list.length}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${list.join("")}</tableParts>`;
  sheet.put("tableParts", list.length === 0 ? "" : text);
  file.write(path, sheet.xml());
}

/** A table with another name, extent, look or headers; its filter, totals and column formulas stay where they can. */
function changedTable(own: string, written: string): string {
  const root = (xml: string) => attributesOf(/<(?:\w+:)?table\s[^>]*>/.exec(xml)?.[0] ?? "");
  const next = root(written);
  const style = attributesOf(tagsOf(written, "tableStyleInfo")[0] ?? "")["name"];
  const filtered = attributesOf(tagsOf(written, "autoFilter")[0] ?? "")["ref"] ?? next["ref"];
  const { head, pieces, tail } = cut(own);
  const changed = pieces.map((piece) => {
    if (piece.name === "autoFilter") return { ...piece, text: withAttributes(piece.text, { ref: filtered }) };
    if (piece.name === "tableStyleInfo")
      return { ...piece, text: withAttributes(piece.text, { name: style }) };
    if (piece.name === "tableColumns")
      return { ...piece, text: changedColumns(piece.text, tagsOf(written, "tableColumn")) };
    return piece;
  });
  const tag = /<(?:\w+:)?table\s[^>]*>/.exec(head)?.[0] ?? "";
  const renamed = withAttributes(tag, {
    name: next["name"],
    displayName: next["displayName"],
    ref: next["ref"],
  });
  return join({ head: head.replace(tag, () => renamed), pieces: changed, tail });
}

/** Columns that are still there keep what the file says of them (totals, formulas), one that has another name too. */
function changedColumns(own: string, written: readonly string[]): string {
  const { head, pieces, tail } = cut(own);
  const name = (tag: string) => attributesOf(tag)["name"] ?? "";
  const names = written.map(name);
  if (
    same(
      pieces.map((piece) => name(piece.text)),
      names,
    )
  )
    return own;
  const renamed = (index: number) =>
    pieces.length === names.length && !names.includes(name(pieces[index]?.text ?? ""))
      ? pieces[index]
      : undefined;
  let last = Math.max(0, ...pieces.map((piece) => Number(attributesOf(piece.text)["id"] ?? 0)));
  const columns = names.map((each, index) => {
    const known = pieces.find((piece) => name(piece.text) === each) ?? renamed(index);
    const text = known
      ? withAttributes(known.text, { name: each })
      : `<tableColumn id="${++last}" name="${escapeXml(each)}"/>`;
    return { name: "tableColumn", text };
  });
  return withAttributes(join({ head, pieces: columns, tail }), { count: columns.length });
}
