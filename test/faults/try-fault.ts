import { headlessSession } from "../../workbench/session/session";
import { changesOf } from "./changes";
import type { Finding } from "./findings";
import { interceptorOf, type Fault } from "./faults";
import { readToWrite } from "../../src/commands/to-write";
import { readWorkbook } from "../../src/host/reading";
import { stateOf, withoutMarks, withoutNotes } from "./state";
import { openFor, type Tried } from "./workbooks";

/** How a command ends where nothing goes wrong. */
export type Reference = {
  readonly before: string;
  readonly done: string;
  /** The places of the actions of each of its requests that change the workbook. */
  readonly changes: readonly (readonly number[])[];
};

/** A workbook that a fault has left quite as it was, and how often since it was opened; it need not be opened anew. */
let untouched: { readonly tried: Tried; readonly times: number } | undefined;
/** The engine keeps what was done for its undo: after so many faults a workbook is opened anew all the same. */
const TIMES = 40;

export async function referenceOf(tried: Tried): Promise<Reference> {
  const { host } = await headlessSession();
  untouched = undefined;
  await openFor(tried);
  const before = await stateOf(host.book);
  const changes: (readonly number[])[] = [];
  host.interceptor = (request, proceed) => {
    changes.push(changesOf(request.body));
    return proceed();
  };
  const result = await tried.run();
  host.interceptor = undefined;
  if (!result.ok) throw new Error(`${tried.name}: ${result.problem.code}`);
  return { before, done: await stateOf(host.book), changes };
}

/** Runs a command with a fault, compares what it says with what is, and runs it once more without. */
export async function tryFault(
  tried: Tried,
  fault: Fault,
  { before, done }: Reference,
): Promise<readonly Finding[]> {
  const { host } = await headlessSession();
  const times = untouched?.tried === tried ? untouched.times : TIMES;
  untouched = undefined;
  if (times >= TIMES) await openFor(tried);
  host.interceptor = interceptorOf(fault);
  const result = await tried.run();
  host.interceptor = undefined;
  const now = await stateOf(host.book);
  const said = result.ok ? "done" : (result.problem.outcome ?? "unchanged");
  const found: Finding[] = [];
  const bare = withoutNotes(now);
  if (said === "done" && bare !== done) found.push("said-done-is-not");
  if (said === "unchanged" && bare !== before) found.push("said-unchanged-is-not");
  const isGone = fault.kind === "gone" || (fault.kind === "cut" && fault.again === Number.POSITIVE_INFINITY);
  const couldTell = !isGone && (bare === before || bare === done);
  if ((said === "partly" || said === "unknown") && couldTell) found.push("overcautious");
  if (said === "done" || withoutMarks(bare) === done) {
    if (now === done) return found;
    // All of it stands; what the run has noted for itself goes with the next command that writes. Where it was not said
    // to be done, and the note that it was the last is missing, that may take it back, and all is to be done again.
    const settled = await readToWrite(() => readWorkbook());
    if (settled.ok && (await stateOf(host.book)) === done) return found;
    if (!settled.ok || said === "done") return [...found, "rerun-not-clean"];
  }
  // Where nothing at all is left, to run it again is to run it in the workbook of the reference.
  if (now === before) {
    if (tried.first === undefined) untouched = { tried, times: times >= TIMES ? 1 : times + 1 };
    return found;
  }
  const again = await tried.run();
  if (!again.ok) return [...found, "rerun-failed"];
  return (await stateOf(host.book)) === done ? found : [...found, "rerun-not-clean"];
}

/** How many requests after the cut one are cut too, where what takes back fails as well. */
const AGAIN = [1, 2, 3, 4, Number.POSITIVE_INFINITY];
/** At how many places of a request that is tried, evenly; at more where it writes into sheets that were there. */
const againPlaces = (changes: number): number => (changes > 100 ? 5 : 12);

/**
 * Every fault of a command: each request lost on its way there and back, and gone for good; each that changes something
 * cut before each of its changes, or before so many of them; and, at some of these, what takes back cut too, or nothing
 * answering any more.
 */
export function faultsOf({ changes }: Reference, cuts = Number.POSITIVE_INFINITY): Fault[] {
  const writing = changes.findIndex((places) => places.length > 0);
  // The client reads alike in all commands: where little is tried, what is lost before the workbook is looked at.
  const isTried = (i: number): boolean => !Number.isFinite(cuts) || i === 0 || i >= writing - 1;
  const lost = changes.flatMap((_, i) =>
    (["lost", "gone"] as const)
      .filter(() => isTried(i))
      .flatMap((kind) =>
        (["before", "after"] as const).map((when): Fault => ({ kind, request: i + 1, when })),
      ),
  );
  const cut = changes.flatMap((places, i) => {
    const at = { kind: "cut", request: i + 1 } as const;
    return [
      ...evenly(places, cuts).map((after): Fault => ({ ...at, after })),
      ...evenly(places, Number.isFinite(cuts) ? 1 : againPlaces(places.length)).flatMap((after) =>
        AGAIN.map((again): Fault => ({ ...at, after, again })),
      ),
    ];
  });
  return [...lost, ...cut];
}

/** So many of some things at most: the last, and others at even steps before it. */
function evenly<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  const count = Math.min(most, all.length);
  return Array.from({ length: count }, (_, i) => all[all.length - 1 - Math.floor(i * step)] as T);
}
