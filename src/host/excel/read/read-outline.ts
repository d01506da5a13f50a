import type { NameSnapshot } from "../../../core/base/snapshot";
import type { HostResult, RunOptions, SheetOutline, WorkbookOutline } from "../../port";
import { runExcel } from "../run";
import { queueSettings } from "../settings";
import { queueDateOffset } from "./date-system";

/** A workbook without its cells. One `sync()`. */
export function readOutline(options: RunOptions = {}): Promise<HostResult<WorkbookOutline>> {
  return runExcel(async ({ workbook }) => {
    const told = queueOutline(workbook);
    await workbook.context.sync();
    return told().outline;
  }, options);
}

/** Queues its reading; call the result after the next `sync()`. `dateOffset`: what is to be added to its days. */
export function queueOutline(
  workbook: Excel.Workbook,
): () => { readonly outline: WorkbookOutline; readonly dateOffset: number } {
  const { names, tables } = workbook;
  const sheets = queueSheets(workbook);
  names.load("items/name,items/formula,items/type,items/comment");
  tables.load("items/name");
  const kept = queueSettings(workbook);
  const offset = queueDateOffset(workbook);
  return () => ({
    outline: {
      ...sheets(),
      names: names.items.map((item) => nameOf(item)),
      tableNames: tables.items.map(({ name }) => name),
      settings: kept(),
      ...(offset() === 0 ? {} : { dateSystem: 1904 }),
    },
    dateOffset: offset(),
  });
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

/** Queues the reading of what sheets there are, and whether they and the workbook are protected. */
export function queueSheets({
  worksheets,
  protection,
}: Excel.Workbook): () => { readonly structureProtected: boolean; readonly sheets: readonly SheetOutline[] } {
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  return () => ({
    structureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility],
      protected: sheet.protection.protected,
    })),
  });
}

export function nameOf(item: Excel.NamedItem, sheet?: string): NameSnapshot {
  return {
    name: item.name,
    formula: String(item.formula),
    ...(item.comment === "" ? {} : { comment: item.comment }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}
