import { freeSheetName } from "../../../core/sheets/free-sheet-name";
import {
  OWN_NAMES,
  roleText,
  SCRATCH_NAME_PREFIX,
  SCRATCH_SETTING_PREFIX,
} from "../../../core/marks/registry";
import { sheetMark } from "../../../core/marks/sheet-role";
import { fail, ok, type Result } from "../../../core/base/problem";
import { marksStrings } from "../../../strings/marks";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import type { RunOptions } from "../../port";
import { runExcel } from "../run";

/** The sheets that were there before, by their ids: none of them is taken for a scratch sheet without its mark. */
export type Before = { readonly name: string; readonly ids: readonly string[] };

const MARK = OWN_NAMES.sheet.name;

/** Looks at the workbook, in one `sync()`, and finds a name for the scratch sheet. Problem: `workbook-protected`. */
export async function planScratch(options: RunOptions): Promise<Result<Before>> {
  const read = await runExcel(async ({ workbook }) => {
    const { worksheets, protection } = workbook;
    worksheets.load("items/id,items/name");
    protection.load("protected");
    await workbook.context.sync();
    const names = worksheets.items.map(({ name }) => name);
    return {
      isProtected: protection.protected,
      name: freeSheetName(selfCheckStrings.sheet, names),
      ids: worksheets.items.map(({ id }) => id),
    };
  }, options);
  if (!read.ok) return read;
  const { isProtected, ...before } = read.value;
  return isProtected ? fail({ code: "workbook-protected" }) : ok(before);
}

/** Adds the scratch sheet with its mark. One `sync()`. */
export const addScratch = ({ name }: Before, options: RunOptions): Promise<Result<void>> =>
  runExcel(async ({ workbook }) => {
    queueEdits(workbook, [{ kind: "add-sheet", sheet: name }, sheetMark(name, "scratch")]);
    await workbook.context.sync();
  }, options);

/**
 * Removes every scratch sheet, known by its mark, also those that an earlier 自检 has left behind, and the names and
 * settings that go with them. A sheet that was just added and did not get its mark any more is known by its name, where
 * it is new and quite empty. Three `sync()`; one more where a sheet is hidden so that Excel would not delete it.
 */
export const removeScratch = (before: Before): Promise<Result<void>> =>
  runExcel(async ({ workbook }) => {
    const { worksheets, names, settings } = workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/comment");
    settings.load("items/key");
    await workbook.context.sync();
    const asked = worksheets.items.map((sheet) => {
      const mark = sheet.names.getItemOrNullObject(MARK);
      mark.load("formula");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return { sheet, mark, used };
    });
    await workbook.context.sync();
    const scratch = asked.filter(({ sheet, mark, used }) => {
      if (!mark.isNullObject) return mark.formula === `="${roleText("scratch")}"`;
      return sheet.name.startsWith(before.name) && !before.ids.includes(sheet.id) && used.isNullObject;
    });
    for (const { sheet } of scratch) {
      if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    for (const item of names.items)
      if (item.name.startsWith(SCRATCH_NAME_PREFIX) && item.comment === marksStrings.scratch) item.delete();
    for (const setting of settings.items)
      if (setting.key.startsWith(SCRATCH_SETTING_PREFIX)) setting.delete();
    await workbook.context.sync();
  });
