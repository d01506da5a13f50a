import { makeSummary } from "../../src/commands/summary";
import { writeXlsx } from "../../workbench/xlsx";
import { LIST_DAY as asOf, LIST_SIZES, SUMMARY_SIZES } from "./list-file";
import { exponentRows } from "./growth";
import { openListFile } from "./open-list-file";
import { table } from "./table";
import { counted, leastOf, timed } from "./timed";

/** Times in milliseconds and requests to Excel for a summary of so many measures. */
export type SummaryFigures = {
  readonly measures: number;
  /** Opening the file with the list and saving it again, nothing else. */
  readonly openAndSave: number;
  readonly openTypeAndSave: number;
  readonly made: number;
  readonly requests: number;
  /** Making the summary a second time, so that it replaces the first. */
  readonly again: number;
  readonly againRequests: number;
  /** Saving the file with the summary. */
  readonly save: number;
};

/** The best of so many rounds, but of one for lists that take longer than all others. */
const ROUNDS = 3;
const LONG = 5_000;

/** One size: a freshly opened workbook, its summary, the summary again, and the file saved. */
export async function measureSummary(measures: number): Promise<SummaryFigures> {
  const rounds: SummaryFigures[] = [];
  while (rounds.length < (measures > LONG ? 1 : ROUNDS)) rounds.push(await measureOnce(measures));
  const least = leastOf(rounds);
  return {
    measures,
    openAndSave: least(({ openAndSave }) => openAndSave),
    openTypeAndSave: least(({ openTypeAndSave }) => openTypeAndSave),
    made: least(({ made }) => made),
    requests: Math.max(...rounds.map(({ requests }) => requests)),
    again: least(({ again }) => again),
    againRequests: Math.max(...rounds.map(({ againRequests }) => againRequests)),
    save: least(({ save }) => save),
  };
}

async function measureOnce(measures: number): Promise<SummaryFigures> {
  const { session, open, openAndSave, ...file } = await openListFile(measures);
  const openTypeAndSave = await file.openTypeAndSave();
  await open();
  // Excel answers when everything is calculated; the embedded workbook calculates later, so this waits for it.
  const make = async () => {
    const result = await makeSummary({ asOf });
    await session.host.book.settle();
    return result;
  };
  const made = await counted(session, make);
  const again = await counted(session, make);
  const save = await timed(async () => {
    await writeXlsx(session.host.book);
  });
  session.close();
  return {
    measures,
    openAndSave,
    openTypeAndSave,
    made: made.time,
    requests: made.requests,
    again: again.time,
    againRequests: again.requests,
    save,
  };
}

const HEAD = [
  "measures",
  "open and save, ms",
  "open, type, save, ms",
  "summary, ms",
  "requests",
  "made again, ms",
  "requests",
  "save with summary, ms",
] as const;

/**
 * A row of figures for each size, for the table of `npm run bench`. The first run of all warms up.
 *
 * @param large The largest list as well, which takes longer than all the rest.
 */
async function measureAll(large: boolean): Promise<string> {
  await measureSummary(LIST_SIZES[0]);
  const all: SummaryFigures[] = [];
  for (const size of large ? LIST_SIZES : SUMMARY_SIZES) all.push(await measureSummary(size));
  return table(HEAD, [
    ...all.map((figures) => [
      figures.measures.toLocaleString("en"),
      figures.openAndSave.toFixed(0),
      figures.openTypeAndSave.toFixed(0),
      figures.made.toFixed(0),
      String(figures.requests),
      figures.again.toFixed(0),
      String(figures.againRequests),
      figures.save.toFixed(0),
    ]),
    ...exponentRows(all, ({ measures }) => measures, [
      ({ openAndSave }) => openAndSave,
      ({ openTypeAndSave }) => openTypeAndSave,
      ({ made }) => made,
      "0",
      ({ again }) => again,
      "0",
      ({ save }) => save,
    ]),
  ]);
}

export const benchSummary = (): Promise<string> => measureAll(false);
export const benchLargeSummary = (): Promise<string> => measureAll(true);
