import { readLists } from "../../commands/read-lists";
import { watchWorkbook } from "../../excel/watch-workbook";
import { problemText, strings } from "../../strings";
import type { ListsRead, WorkbookAccess } from "./list-source";

/**
 * The workbook that the functions stand in, through Office.js. Where the functions run without it (no shared runtime)
 * there is no workbook to read, which is a reason like any other.
 */
export const excelAccess: WorkbookAccess = {
  async read(): Promise<ListsRead> {
    try {
      const read = await readLists();
      return read.ok
        ? { ok: true, value: read.value.lists }
        : { ok: false, reason: problemText(read.problem) };
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
