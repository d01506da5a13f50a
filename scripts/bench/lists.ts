import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { LIST_DAY as asOf, LIST_SIZES } from "./list-file";
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

/** A row of figures for each size, for the table of `npm run bench`. The first run of all warms up. */
export async function benchLists(): Promise<readonly (readonly string[])[]> {
  await measureLists(LIST_SIZES[0]);
  const rows: string[][] = [];
  for (const size of LIST_SIZES) {
    const figures = await measureLists(size);
    const { openAndSave, inspect: inspected, inspectRequests, flag: flagged, flagRequests } = figures;
    rows.push([
      size.toLocaleString("en"),
      openAndSave.toFixed(0),
      inspected.toFixed(0),
      String(inspectRequests),
      flagged.toFixed(0),
      String(flagRequests),
    ]);
  }
  return rows;
}
