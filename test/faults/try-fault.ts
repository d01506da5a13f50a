import { headlessSession } from "../../workbench/session/session";
import { interceptorOf, type Fault } from "./faults";
import { stateOf } from "./state";
import { openFor, type Tried } from "./workbooks";

/** How a command ends where nothing goes wrong. */
export type Reference = {
  readonly before: string;
  readonly done: string;
  /** How many actions each of its requests has. */
  readonly requests: readonly number[];
  /** The first request that changes the workbook. */
  readonly writing: number;
};

export async function referenceOf(tried: Tried): Promise<Reference> {
  const { host } = await headlessSession();
  await openFor(tried);
  const before = await stateOf();
  const requests: number[] = [];
  let writing = 0;
  host.interceptor = (request, proceed) => {
    requests.push(request.body.Actions.length);
    const isWriting = request.body.Actions.some(({ Name }) => Name === "Add" || Name === "Formulas");
    if (isWriting && writing === 0) writing = requests.length;
    return proceed();
  };
  const result = await tried.run();
  host.interceptor = undefined;
  if (!result.ok) throw new Error(`${tried.name}: ${result.problem.code}`);
  return { before, done: await stateOf(), requests, writing };
}

export const FINDINGS = [
  "said-done-is-not",
  "said-unchanged-is-not",
  "overcautious",
  "rerun-not-clean",
  "rerun-failed",
] as const;
type Finding = (typeof FINDINGS)[number];

/** Runs a command with a fault, compares what it says with what is, and runs it once more without. */
export async function tryFault(
  tried: Tried,
  fault: Fault,
  { before, done }: Reference,
): Promise<readonly Finding[]> {
  const { host } = await headlessSession();
  await openFor(tried);
  host.interceptor = interceptorOf(fault);
  const result = await tried.run();
  host.interceptor = undefined;
  const now = await stateOf();
  const said = result.ok ? "done" : (result.problem.outcome ?? "unchanged");
  const found: Finding[] = [];
  // A note of the run that nobody could take away is none of the user's things; the next run takes it away.
  const bare = withoutNotes(now);
  if (said === "done" && bare !== done) found.push("said-done-is-not");
  if (said === "unchanged" && bare !== before) found.push("said-unchanged-is-not");
  const couldTell = fault.kind !== "gone" && (bare === before || bare === done);
  if ((said === "partly" || said === "unknown") && couldTell) found.push("overcautious");
  if (said === "done" || bare === done) return found;
  const again = await tried.run();
  if (!again.ok) return [...found, "rerun-failed"];
  return (await stateOf()) === done ? found : [...found, "rerun-not-clean"];
}

const withoutNotes = (state: string): string => {
  const [sheets, names, settings] = JSON.parse(state) as [unknown, unknown, [string, unknown][]];
  return JSON.stringify([sheets, names, settings.filter(([key]) => key !== "zlq.run")]);
};

/**
 * Every fault of a command: each request lost on its way there and back, and gone for good; each writing cut after its
 * actions, one after the other or so many of them, and what takes back cut too.
 */
export function faultsOf({ requests, writing }: Reference, cuts = Number.POSITIVE_INFINITY): Fault[] {
  const lost = requests.flatMap((_, i) =>
    (["lost", "gone"] as const).flatMap((kind) =>
      (["before", "after"] as const).map((when) => ({ kind, request: i + 1, when })),
    ),
  );
  const actions = requests[writing - 1] ?? 0;
  const step = Math.max(1, Math.floor(actions / cuts));
  const after = Array.from({ length: Math.ceil(actions / step) }, (_, i) => i * step);
  return [
    ...lost,
    ...after.map((count): Fault => ({ kind: "cut", request: writing, after: count })),
    ...[1, 2, 3, 4].map((again): Fault => ({
      kind: "cut",
      request: writing,
      after: Math.floor(actions / 2),
      again,
    })),
  ];
}
