import { readToWrite } from "../../../src/commands/to-write";
import type { MemoryBook } from "../../../src/host/memory/book";
import { readWorkbook } from "../../../src/host/reading";
import { stateOf } from "./state-of";
import { LOST, open, prepared, TRIED, type Run } from "./tried";

/**
 * A spreadsheet that answers no more from some edit on: the command can neither take back nor read back. It comes back,
 * and somebody asks for the same once more.
 */

beforeEach(() => {
  // What asks again after a while need not wait here.
  jest.spyOn(globalThis, "setTimeout").mockImplementation((act) => {
    act();
    return 0 as unknown as NodeJS.Timeout;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Commands that add sheets, write into lists, and keep something on a sheet of their own. */
const SHORT = ["insertLists", "flag", "flag, once more", "unflag", "saveTemplate", "reportDuty"];
const PLACES = 15;

async function wrongOf(run: Run, book: MemoryBook, at: number, done: string): Promise<string[]> {
  const host = open(book);
  const before = stateOf(book);
  let count = -1;
  host.interrupt = (edit) => {
    if (edit !== undefined) count += 1;
    return count >= at ? LOST : undefined;
  };
  const result = await run();
  host.interrupt = () => undefined;
  const said = result.ok ? "done" : (result.problem.outcome ?? "unchanged");
  const now = stateOf(host.book);
  const wrong: string[] = [];
  if (said === "done" && now !== done) wrong.push(`${at}: said done, is not`);
  if (said === "unchanged" && now !== before) wrong.push(`${at}: said unchanged, is not`);
  // Where only the notes of it are left, the next command that writes takes them away.
  await readToWrite(() => readWorkbook());
  if (said === "done" || stateOf(host.book) === done) return wrong;
  const again = await run();
  if (!again.ok) return [...wrong, `${at}: again: ${again.problem.code}`];
  return stateOf(host.book) === done ? wrong : [...wrong, `${at}: again, not as one clean run`];
}

test.each(TRIED.filter(([name]) => SHORT.includes(name)))(
  "%s: wherever the workbook stops to answer, done once more it ends as one clean run, and nothing of the first is left",
  async (_name, run, first) => {
    const { book, done, edits } = await prepared(run, first);
    const wrong: string[] = [];
    for (let at = 0; at < edits; at += Math.ceil(edits / PLACES))
      wrong.push(...(await wrongOf(run, book, at, done)));
    expect(wrong).toEqual([]);
  },
);
