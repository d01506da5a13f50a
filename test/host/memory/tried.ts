import { COMMANDS } from "../../../src/commands";
import type { Result } from "../../../src/core/base/problem";
import { serialOf } from "../../../src/core/base/serial";
import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { setHost } from "../../../src/host/current";
import type { MemoryBook } from "../../../src/host/memory/book";
import { MemoryHost } from "../../../src/host/memory/memory-host";
import type { HostProblem } from "../../../src/host/port";
import { HEADER, ROWS } from "../../commands/office-list";
import { workbookOf } from "../../core/features/flag/snapshot";
import { sheetOf } from "../../core/tables/tasks/sheet";

const SHEET = "清单";
const asOf = serialOf(2020, 10, 8);
const soil = { plans: ["soil"], year: 2020 } as const;
const LOST: HostProblem = { code: "host-error" };

export type Run = () => Promise<Result<unknown>>;

export const list = (): MemoryBook =>
  new MemoryHost(workbookOf([sheetOf([HEADER, ...ROWS], { name: SHEET })])).book;

/** A host that holds a book, and with which commands work from now on. */
export function open(book: MemoryBook): MemoryHost {
  const host = new MemoryHost(workbookOf([]), { eachFinal: true });
  host.book = book;
  setHost(host);
  return host;
}

export async function after(book: MemoryBook, run: Run): Promise<MemoryBook> {
  const host = open(book);
  const result = await run();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return host.book;
}

const flag: Run = () => COMMANDS.flag.run({ asOf });
const insert: Run = () => COMMANDS.insertLists.run({ ...soil, layout: "ledger" });
const summary: Run = () => COMMANDS.makeSummary.run({ asOf });

/** Commands, and what had been done in the workbook before. */
export const TRIED: readonly (readonly [string, Run, readonly Run[]])[] = [
  ["insertLists", insert, []],
  ["flag", flag, []],
  ["flag, once more", () => COMMANDS.flag.run({ asOf: asOf + 40, warnDays: 5 }), [flag]],
  ["unflag", () => COMMANDS.unflag.run(), [flag]],
  ["makeSummary", summary, []],
  ["makeSummary, once more", () => COMMANDS.makeSummary.run({ asOf: asOf + 10 }), [summary]],
  ["changeSettings", () => COMMANDS.changeSettings.run({ asOf, warnDays: 9 }), []],
  ["changeSettings, once more", () => COMMANDS.changeSettings.run({ asOf: asOf + 1, warnDays: 9 }), [flag]],
];

/** Ends the requests before the edits of these numbers, counted from 0. */
export function cutting(...numbers: readonly number[]): MemoryHost["interrupt"] {
  let count = -1;
  return (edit: WorkbookEdit | undefined) => {
    if (edit === undefined) return undefined;
    count += 1;
    return numbers.includes(count) ? LOST : undefined;
  };
}
