import { COMMANDS } from "../../../src/commands";
import { undoOffer } from "../../../src/commands/undo-offer";
import type { MemoryBook } from "../../../src/host/memory/book";
import { stateOf } from "./state-of";
import { after, cutting, list, open, TRIED, type Run } from "./tried";

/** What 撤销 leaves where every edit is final by itself, cut off before some of its edits. */
async function wrongOf(run: Run, book: MemoryBook, cuts: readonly number[]): Promise<string[]> {
  const host = open(book);
  const done = await run();
  if (!done.ok || undoOffer.state === undefined) return ["it is not offered"];
  const written = stateOf(host.book);
  host.interrupt = cutting(...cuts);
  const result = await COMMANDS.undo.run();
  host.interrupt = () => undefined;
  const now = stateOf(host.book);
  const wrong: string[] = [];
  if (result.ok && now !== stateOf(book)) wrong.push("said taken back, is not");
  const said = result.ok ? undefined : (result.problem.outcome ?? "unchanged");
  if (said === "unchanged" && now !== written) wrong.push("said unchanged, is not");
  if (result.ok) return wrong;
  const again = await COMMANDS.undo.run();
  if (!again.ok) wrong.push(`again: ${again.problem.code}`);
  else if (stateOf(host.book) !== stateOf(book)) wrong.push("again, it is not as before");
  return wrong;
}

/** They delete sheets, from which there is no way back. */
const DELETING: readonly string[] = ["unflag", "makeSummary, once more"];

test.each(TRIED.filter(([name]) => DELETING.includes(name)))(
  "撤销 of %s is not offered: it deletes a sheet",
  async (_name, run, first) => {
    let book = list();
    for (const step of [...first, run]) book = await after(book, step);
    expect(undoOffer.state).toBeUndefined();
    expect(await COMMANDS.undo.run()).toMatchObject({ ok: false, problem: { code: "nothing-to-undo" } });
  },
);

test.each(TRIED.filter(([name]) => !DELETING.includes(name)))(
  "撤销 of %s makes all as it was before, and says what is where it is cut off, every edit being final",
  async (_name, run, first) => {
    let book = list();
    for (const step of first) book = await after(book, step);
    const wrong: string[] = [];
    for (const cuts of [[], [0], [1], [2], [3], [5], [8], [13], [21], [2, 4], [5, 6, 9]])
      for (const finding of await wrongOf(run, book, cuts)) wrong.push(`${cuts.join()}: ${finding}`);
    expect(wrong).toEqual([]);
  },
);
