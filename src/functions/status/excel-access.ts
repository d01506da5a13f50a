import { recogniseWorkbook } from "../../core/tasklist/recognise-workbook";
import { readWorkbook } from "../../excel/read-workbook";
import { watchWorkbook } from "../../excel/watch-workbook";
import { problemText, strings } from "../../strings";
import { today } from "../today";
import type { ListsRead, WorkbookAccess } from "./list-source";

/**
 * The workbook that the functions stand in, through Office.js. Where the functions run without it (no shared runtime)
 * there is no workbook to read, which is a reason like any other.
 */
export const excelAccess: WorkbookAccess = {
  async read(): Promise<ListsRead> {
    try {
      const snapshot = await readWorkbook();
      if (!snapshot.ok) return { ok: false, reason: problemText(snapshot.problem) };
      const asOf = today();
      return { ok: true, value: recogniseWorkbook(snapshot.value, { asOf }) };
    } catch {
      return { ok: false, reason: strings.functions.noWorkbook };
    }
  },
  async watch(changed) {
    try {
      const watched = await watchWorkbook(changed);
      return watched.ok ? watched.value : undefined;
    } catch {
      return undefined;
    }
  },
};
