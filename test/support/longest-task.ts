import type { Page } from "playwright-core";
import { paneFrame } from "./excel-in-page";

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the processor: another program that holds it up is not counted. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly frame?: string } };
};

const FIRST = "zlq-first-file";
const LAST = "zlq-all-files";

/**
 * Milliseconds of the longest task with code of the pane's frame in it, between the first file that was read and the
 * last. What the browser itself has traced, by the time of the thread.
 */
export async function longestTaskWhile(page: Page, work: () => Promise<void>): Promise<number> {
  await paneFrame(page).evaluate(markFiles, [FIRST, LAST] as const);
  return longestTask(page, work, [FIRST, LAST]);
}

/** The same of all that is done, or between two marks. */
export async function longestTask(
  page: Page,
  work: () => Promise<void>,
  marks?: readonly [string, string],
): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("no browser");
  const frame = await paneFrameId(page);
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"],
  });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return longestOf(trace.traceEvents, frame, marks);
}

/** Marks, in the pane, the moment at which the first file was read, and that at which all were. */
function markFiles([first, last]: readonly [string, string]): void {
  const wanted = [
    [/已读[1-9]\d*\//, first],
    [/收到\d+\/\d+/, last],
  ] as const;
  const seen = new Set<string>();
  new MutationObserver(() => {
    for (const [text, mark] of wanted)
      if (!seen.has(mark) && text.test(document.body.textContent)) {
        seen.add(mark);
        performance.mark(mark);
      }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

async function paneFrameId(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const found = frameTree.childFrames?.find(({ frame }) => frame.url.includes("/addin/"));
  if (found === undefined) throw new Error("the pane's frame is not there");
  return found.frame.id;
}

function longestOf(events: readonly TraceEvent[], frame: string, marks?: readonly [string, string]): number {
  const at = (mark: string): number => {
    const found = events.find(({ name }) => name === mark);
    if (found === undefined) throw new Error(`${mark} was not seen`);
    return found.ts;
  };
  const [from, to] = marks === undefined ? [0, Infinity] : [at(marks[0]), at(marks[1])];
  const calls = events.filter((event) => event.args.data?.frame === frame);
  const tasks = events.filter(({ name, ts }) => name === "RunTask" && ts >= from && ts <= to);
  const own = tasks.filter(({ pid, tid, ts, dur = 0 }) =>
    calls.some((call) => call.pid === pid && call.tid === tid && call.ts >= ts && call.ts <= ts + dur),
  );
  return Math.max(0, ...own.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000));
}
