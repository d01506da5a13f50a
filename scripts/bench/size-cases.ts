import { CellValueType } from "@univerjs/core";
import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { merge, readMergeBase } from "../../src/commands/merge";
import { readReturnedBytes } from "../../src/commands/read-returned";
import { makeSummary } from "../../src/commands/summary";
import { isRefused } from "../../src/core/features/collect/merge-model";
import { compareFile } from "../../src/core/features/collect/compare-file";
import { planMerge } from "../../src/core/features/collect/plan-merge";
import type { Result } from "../../src/core/base/problem";
import { emptyWorkbook } from "../../workbench/book/empty-workbook";
import { associateFunctions, NAMESPACE } from "../../workbench/functions/node-functions";
import { registerFunctions } from "../../workbench/functions/register";
import { settle } from "../../workbench/functions/settle";
import { headlessSession } from "../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { LIST_DAY as asOf, listsFile } from "./list-file";
import { mergeSet } from "./merge-set";
import { openFile } from "./open-list-file";

/** What was done, and the seconds of the processor that it took. */
export type Step = { readonly step: string; readonly cpu: number };

/** 50,000 rows in one list: opened, inspected, flagged with all statuses calculated, saved. */
export const manyRows = (): Promise<string> => ofLists(1, 50_000);

/** 200 sheets, each with a list. */
export const manySheets = (): Promise<string> => ofLists(200, 20);

async function ofLists(sheets: number, rows: number): Promise<string> {
  const steps = new Steps();
  await headlessSession();
  const { session, open } = await steps.value("open and save", () => openFile(listsFile(sheets, rows)));
  await open();
  await steps.of("inspect", async () => done(await inspect({ asOf })));
  await steps.of("flag", async () => {
    done(await flag({ asOf }));
    await session.host.book.settle();
  });
  await steps.of("save", () => writeXlsx(session.host.book));
  return steps.text();
}

const STATUS_CELLS = 1_000;
const OTHER_FORMULAS = 100_000;
const PER_ROW = 10;

/** 1,000 cells with ZLQ.STATUS, the day of which changes, beside 100,000 formulas that have nothing to do with them. */
export async function statusAmongFormulas(): Promise<string> {
  const steps = new Steps();
  const session = await headlessSession();
  const { json, mappings } = await associateFunctions();
  const functions = registerFunctions(session.engine, NAMESPACE, json, mappings);
  const { data, extras } = emptyWorkbook("工作簿.xlsx");
  const [first] = Object.values(data.sheets);
  const rows = OTHER_FORMULAS / PER_ROW;
  if (first) first.rowCount = rows + 10;
  const book = session.open(data, extras);
  const sheet = book.workbook.getActiveSheet();
  const settled = () => settle(book.calculation, functions);
  await steps.of("100,000 formulas entered", async () => {
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: PER_ROW }, (__, i) => ({ f: `=SUM(Z${row + 1},${i})*2` })),
    );
    sheet.getRange(0, 10, rows, PER_ROW).setValues(cells);
    await settled();
  });
  await steps.of("1,000 STATUS cells entered", async () => {
    sheet.getRange("H1").setValue({ f: "=DATE(2020,12,1)" });
    const cells = Array.from({ length: STATUS_CELLS }, (_, row) => [
      { v: row % 2 === 0 ? "2020年11月底前" : "2021年底前", t: CellValueType.STRING },
      { f: `=ZLQ.STATUS(A${row + 2},"",$H$1)` },
    ]);
    sheet.getRange(1, 0, STATUS_CELLS, 2).setValues(cells);
    await settled();
  });
  await steps.of("the day changed", async () => {
    sheet.getRange("H1").setValue({ f: "=DATE(2020,12,1)+1" });
    await settled();
  });
  await steps.of("a cell of the others changed", async () => {
    sheet.getRange("Z5").setValue(7);
    await settled();
  });
  return steps.text();
}

const RETURNED = 500;

/** 500 returned files of twenty rows, into a base of 10,000. */
export async function manyReturned(): Promise<string> {
  const steps = new Steps();
  const { base, returned } = mergeSet(20, "", RETURNED);
  const session = await headlessSession();
  const opened = await readXlsx(base, "底稿.xlsx");
  session.open(opened.data, opened.extras);
  const { book, finder } = await steps.value("base opened and read", async () =>
    done(await readMergeBase({ includeUnsure: true })),
  );
  const compared = await steps.value("500 files read and compared", () =>
    Promise.resolve(
      returned.map((bytes, i) => {
        const file = readReturnedBytes(`${i}.xlsx`, bytes);
        const found = isRefused(file) ? file : compareFile(file, book, finder);
        if (isRefused(found)) throw new Error(found.code);
        return found;
      }),
    ),
  );
  await steps.of("30,000 answers written", async () => {
    done(await merge({ plan: planMerge(book, compared, []), when: "2020-11-25 09:30" }));
    await session.host.book.settle();
  });
  await steps.of("save", () => writeXlsx(session.host.book));
  return steps.text();
}

/** 年终汇总 of 30 lists with a thousand measures. */
export async function summaryOfMany(): Promise<string> {
  const steps = new Steps();
  const { session, open } = await openFile(listsFile(30, 34));
  await open();
  await steps.of("summary", async () => {
    done(await makeSummary({ asOf }));
    await session.host.book.settle();
  });
  await steps.of("made again", async () => {
    done(await makeSummary({ asOf }));
    await session.host.book.settle();
  });
  await steps.of("save", () => writeXlsx(session.host.book));
  return steps.text();
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The steps of one case, as a process of its own tells them. */
class Steps {
  private readonly all: Step[] = [];

  async of(step: string, action: () => Promise<unknown>): Promise<void> {
    await this.value(step, action);
  }

  async value<T>(step: string, action: () => Promise<T>): Promise<T> {
    const begin = process.cpuUsage();
    const value = await action();
    const { user, system } = process.cpuUsage(begin);
    this.all.push({ step, cpu: (user + system) / 1_000_000 });
    return value;
  }

  text(): string {
    return JSON.stringify({ steps: this.all, megabytes: process.resourceUsage().maxRSS / 1024 });
  }
}
