import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readSnapshot } from "../../src/xlsx";

/** A file of a .zip, by a part of its name. */
export function fileOfZip(
  zip: Uint8Array,
  part: string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const found = Object.entries(unzipSync(zip)).find(([name]) => name.includes(part));
  if (found === undefined) throw new Error(`no ${part} in the .zip`);
  return { name: found[0], bytes: found[1] };
}

/**
 * A unit book as its unit sends it back: texts typed into cells of its first sheet.
 *
 * @param answers By what stands in the row and the heading of the column.
 */
export function answered(
  bytes: Uint8Array,
  answers: readonly { readonly row: string; readonly column: string; readonly text: string }[],
): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  const [sheet] = readSnapshot(bytes).snapshot.sheets;
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const { row, column, text } of answers) {
    const cells = sheet?.values ?? [];
    const at = cells.findIndex((line) => line.includes(row));
    const heading = cells.find((line) => line.includes(column)) ?? [];
    const address = `${String.fromCharCode(65 + heading.indexOf(column))}${at + 1}`;
    const blank = new RegExp(`<c r="${address}"( s="\\d+")?/>`);
    if (at < 0 || !blank.test(xml)) throw new Error(`no blank cell for ${column} of ${row}: ${address}`);
    xml = xml.replace(blank, `<c r="${address}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}
