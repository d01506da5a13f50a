import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { growth } from "./growth";
import { LARGE_LIST_SIZES, LIST_DAY as asOf, LIST_SIZES } from "./list-file";
import { openListFile } from "./open-list-file";
import { counted } from "./timed";

/** Times in milliseconds and requests to Excel for a list of so many rows. */
export type ListFigures = {
  readonly rows: number;
  /** Opening the file and saving it again, nothing else. */
  readonly openAndSave: number;
  readonly inspect: number;
  readonly inspectRequests: number;
  /** With its formulas calculated. */
  readonly flag: number;
  readonly flagRequests: number;
};

/** One size, each figure in a freshly opened workbook. */
export async function measureLists(rows: number): Promise<ListFigures> {
  const { session, open, openAndSave } = await openListFile(rows);
  await open();
  const inspected = await counted(session, () => inspect({ asOf }));
  await open();
  // Excel answers with everything calculated; here that is waited for, as saving the file does.
  const flagged = await counted(session, async () => {
    const result = await flag({ asOf });
    await session.host.book.settle();
    return result;
  });
  session.close();
  return {
    rows,
    openAndSave,
    inspect: inspected.time,
    inspectRequests: inspected.requests,
    flag: flagged.time,
    flagRequests: flagged.requests,
  };
}

export const LIST_HEAD = [
  "rows",
  "open and save, ms",
  "inspect, ms",
  "requests",
  "flag, ms",
  "requests",
] as const;

/**
 * A row of figures for each size, and how each grows, for the table of `npm run bench`. The first run of all warms up.
 *
 * @param large The largest list as well.
 */
export async function benchLists(large: boolean): Promise<readonly (readonly string[])[]> {
  await measureLists(LIST_SIZES[0]);
  const all: ListFigures[] = [];
  for (const size of large ? LARGE_LIST_SIZES : LIST_SIZES) all.push(await measureLists(size));
  const grows = (of: (figures: ListFigures) => number): string =>
    growth(all.map((figures) => ({ size: figures.rows, time: of(figures) })));
  return [
    ...all.map((figures) => [
      figures.rows.toLocaleString("en"),
      figures.openAndSave.toFixed(0),
      figures.inspect.toFixed(0),
      String(figures.inspectRequests),
      figures.flag.toFixed(0),
      String(figures.flagRequests),
    ]),
    [
      "exponent",
      grows(({ openAndSave }) => openAndSave),
      grows(({ inspect: time }) => time),
      "0",
      grows(({ flag: time }) => time),
      "0",
    ],
  ];
}
