import { readLists } from "../../commands/read-lists";
import { watchWorkbook } from "../../excel/watch-workbook";
import { functionsStrings } from "../../strings/functions";
import { problemText } from "../../strings/problem";
import type { ListsRead, WorkbookAccess } from "./list-source";

/**
 * The workbook that the functions stand in, through Office.js. Where the functions run without it (no shared runtime)
 * there is no workbook to read, which is a reason like any other.
 */
export const excelAccess: WorkbookAccess = {
  async read(): Promise<ListsRead> {
    try {
      const read = await readLists();
      if (!read.ok) return { ok: false, reason: problemText(read.problem) };
      const { lists, day, policy } = read.value;
      const own = day.from === "workbook" ? { asOf: day.day } : {};
      return { ok: true, value: { lists, policy, ...own } };
    } catch {
      return { ok: false, reason: functionsStrings.noWorkbook };
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
