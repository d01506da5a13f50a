import { setHost } from "../../../src/host/current";
import { excelHost } from "../../../src/host/excel/excel-host";
import { MemoryHost, type MemoryOptions } from "../../../src/host/memory/memory-host";
import type { Host } from "../../../src/host/port";
import { workbookOf } from "../../core/features/flag/snapshot";
import { sheetOf } from "../../core/tables/tasks/sheet";
import { openBook } from "../../workbench/open-book";

/** A spreadsheet as the conformance suite has it: what opens a workbook in it, and what its user does by hand. */
export type Spreadsheet = {
  readonly name: string;
  /** Opens a workbook with empty sheets of these names. */
  readonly open: (...sheets: readonly string[]) => Promise<Host>;
  readonly protectSheet: (sheet: string) => Promise<void>;
  readonly lockStructure: () => Promise<void>;
  readonly hideSheet: (sheet: string) => Promise<void>;
};

const excel: Spreadsheet = {
  name: "Excel, the genuine client against the embedded workbook",
  open: async (...sheets) => {
    await openBook(...sheets);
    return excelHost;
  },
  protectSheet: (name) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    }),
  lockStructure: () =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  hideSheet: (name) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).visibility = "Hidden";
      await context.sync();
    }),
};

function memory(name: string, options: MemoryOptions): Spreadsheet {
  let host = new MemoryHost(workbookOf([]));
  const change = (sheet: string, state: { visibility: "hidden" } | { protected: true }): Promise<void> => {
    const sheets = host.book.sheets.map((one) => (one.name === sheet ? { ...one, ...state } : one));
    host.book = { ...host.book, sheets };
    return Promise.resolve();
  };
  return {
    name,
    open: (...sheets) => {
      host = new MemoryHost(
        workbookOf(
          sheets.map((sheet, i) => ({ ...sheetOf([], { name: sheet }), id: `{${i + 1}}`, used: null })),
        ),
        options,
      );
      setHost(host);
      return Promise.resolve(host);
    },
    protectSheet: (sheet) => change(sheet, { protected: true }),
    hideSheet: (sheet) => change(sheet, { visibility: "hidden" }),
    lockStructure: () => {
      host.book = { ...host.book, structureProtected: true };
      return Promise.resolve();
    },
  };
}

export const SPREADSHEETS: readonly Spreadsheet[] = [
  excel,
  memory("a workbook in memory", {}),
  memory("a workbook in memory in which every edit is final", { eachFinal: true }),
];
