import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { exponentRows } from "./growth";
import { LARGE_LIST_SIZES, LIST_DAY as asOf, LIST_SIZES } from "./list-file";
import { openListFile } from "./open-list-file";
import { table } from "./table";
import { counted, leastOf } from "./timed";

/** Times in milliseconds and requests to Excel for a list of so many rows. */
export type ListFigures = {
  readonly rows: number;
  /** Opening the file and saving it again, nothing else. */
  readonly openAndSave: number;
  readonly openTypeAndSave: number;
  readonly inspect: number;
  readonly inspectRequests: number;
  /** Until the command has answered. */
  readonly flag: number;
  /** Until its formulas are calculated, too. */
  readonly calculated: number;
  readonly flagRequests: number;
};

/** The best of so many rounds. */
const ROUNDS = 3;

/** One size, each figure in a freshly opened workbook. */
export async function measureLists(rows: number): Promise<ListFigures> {
  const rounds: ListFigures[] = [];
  while (rounds.length < ROUNDS) rounds.push(await measureOnce(rows));
  const least = leastOf(rounds);
  return {
    rows,
    openAndSave: least(({ openAndSave }) => openAndSave),
    openTypeAndSave: least(({ openTypeAndSave }) => openTypeAndSave),
    inspect: least(({ inspect: time }) => time),
    inspectRequests: Math.max(...rounds.map(({ inspectRequests }) => inspectRequests)),
    flag: least(({ flag: time }) => time),
    calculated: least(({ calculated }) => calculated),
    flagRequests: Math.max(...rounds.map(({ flagRequests }) => flagRequests)),
  };
}

async function measureOnce(rows: number): Promise<ListFigures> {
  const { session, open, openAndSave, ...file } = await openListFile(rows);
  const openTypeAndSave = await file.openTypeAndSave();
  await open();
  const inspected = await counted(session, () => inspect({ asOf }));
  await open();
  const begin = performance.now();
  const flagged = await counted(session, () => flag({ asOf }));
  // Excel answers with everything calculated; here that is waited for, as saving the file does.
  await session.host.book.settle();
  const calculated = performance.now() - begin;
  session.close();
  return {
    rows,
    openAndSave,
    openTypeAndSave,
    inspect: inspected.time,
    inspectRequests: inspected.requests,
    flag: flagged.time,
    calculated,
    flagRequests: flagged.requests,
  };
}

const HEAD = [
  "rows",
  "open and save, ms",
  "open, type, save, ms",
  "inspect, ms",
  "requests",
  "flag, ms",
  "requests",
  "calculated, ms",
] as const;

/**
 * A row of figures for each size, and how each grows, for the table of `npm run bench`. The first run of all warms up.
 *
 * @param large The largest list as well.
 */
async function measureAll(large: boolean): Promise<string> {
  await measureLists(LIST_SIZES[0]);
  const all: ListFigures[] = [];
  for (const size of large ? LARGE_LIST_SIZES : LIST_SIZES) all.push(await measureLists(size));
  return table(HEAD, [
    ...all.map((figures) => [
      figures.rows.toLocaleString("en"),
      figures.openAndSave.toFixed(0),
      figures.openTypeAndSave.toFixed(0),
      figures.inspect.toFixed(0),
      String(figures.inspectRequests),
      figures.flag.toFixed(0),
      String(figures.flagRequests),
      figures.calculated.toFixed(0),
    ]),
    ...exponentRows(all, ({ rows }) => rows, [
      ({ openAndSave }) => openAndSave,
      ({ openTypeAndSave }) => openTypeAndSave,
      ({ inspect: time }) => time,
      "0",
      ({ flag: time }) => time,
      "0",
      ({ calculated }) => calculated,
    ]),
  ]);
}

export const benchLists = (): Promise<string> => measureAll(false);
export const benchLargeLists = (): Promise<string> => measureAll(true);
