import type { MemoryHost } from "../../../src/host/memory/memory-host";
import { stateOf } from "./state-of";
import { cutting, open, prepared, TRIED, type Run, type Tried } from "./tried";

/**
 * A spreadsheet in which every edit is final by itself, as some are: no request is taken back as a whole. What a
 * command says must be what is, wherever it is cut off.
 */

/** Runs a command in a workbook that is cut off, and once more; what is not so as it was said. */
async function wrongOf(
  run: Run,
  { book, before, done }: Tried,
  cut: MemoryHost["interrupt"],
): Promise<string[]> {
  const host = open(book);
  host.interrupt = cut;
  const result = await run();
  host.interrupt = () => undefined;
  const now = stateOf(host.book);
  const said = result.ok ? "done" : (result.problem.outcome ?? "unchanged");
  const wrong: string[] = [];
  if (said === "done" && now !== done) wrong.push("said done, is not");
  if (said === "unchanged" && now !== before) wrong.push("said unchanged, is not");
  if (said !== "done" && now !== done) {
    const again = await run();
    if (!again.ok) wrong.push(`again: ${again.problem.code}`);
    else if (stateOf(host.book) !== done) wrong.push("again, it does not end as one clean run");
  }
  return wrong;
}

describe.each(TRIED)("%s, where every edit is final by itself,", (_name, run, first) => {
  let tried: Tried;
  beforeAll(async () => {
    tried = await prepared(run, first);
  });

  test("changes the workbook, and a workbook that is not cut off says so", async () => {
    expect(tried.done).not.toBe(tried.before);
    expect(await wrongOf(run, tried, cutting())).toEqual([]);
  });

  test("says what is, whatever edit it was cut off before, and done again ends as one clean run", async () => {
    const wrong: string[] = [];
    for (let at = 0; at < tried.edits; at += step(tried))
      for (const finding of await wrongOf(run, tried, cutting(at))) wrong.push(`${at}: ${finding}`);
    expect(wrong).toEqual([]);
  });

  test("says what is also where the taking back is cut off, once or twice", async () => {
    const wrong: string[] = [];
    for (let at = 1; at < tried.edits; at += 3 * step(tried))
      for (const more of [[1], [3], [1, 3]]) {
        const cuts = [at, ...more.map((each) => at + each)];
        for (const finding of await wrongOf(run, tried, cutting(...cuts)))
          wrong.push(`${cuts.join()}: ${finding}`);
      }
    expect(wrong).toEqual([]);
  });
});

/** Some commands make hundreds of edits, and take long: of those, fewer are tried. */
const step = ({ edits }: Tried): number => Math.max(1, Math.floor(edits / (edits > 100 ? 10 : 40)));
