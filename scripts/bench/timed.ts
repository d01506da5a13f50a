import type { Session } from "../../workbench/session/session";

/** The time of a command in milliseconds, and its requests to Excel. */
export async function counted(
  { host }: Session,
  action: () => Promise<{ readonly ok: boolean }>,
): Promise<{ time: number; requests: number }> {
  let requests = 0;
  host.interceptor = (_request, proceed) => {
    requests += 1;
    return proceed();
  };
  try {
    const time = await timed(async () => {
      const result = await action();
      if (!result.ok) throw new Error(JSON.stringify(result));
    });
    return { time, requests };
  } finally {
    host.interceptor = undefined;
  }
}

/** Milliseconds. */
export async function timed(action: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await action();
  return performance.now() - begin;
}

/** What is least of some rounds. @example leastOf([{ time: 3 }, { time: 2 }])(({ time }) => time) //=> 2 */
export const leastOf =
  <T>(rounds: readonly T[]) =>
  (of: (round: T) => number): number =>
    Math.min(...rounds.map(of));
