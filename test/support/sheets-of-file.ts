import { readXlsx } from "hucre/xlsx";
import type { SheetValues } from "./excel-in-page";

/** What a saved file's sheets hold, by a reader that knows nothing of the workbench. */
export async function sheetsOfFile(bytes: Uint8Array): Promise<readonly SheetValues[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({ name, values: rows }));
}
