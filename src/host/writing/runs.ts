import { RUN_PREFIX } from "../../core/marks/registry";
import { readJournal } from "./journal";

/** A run of another runtime that has not moved for so long is given up for dead. */
const GIVEN_UP_AFTER_MS = 120_000;

const active = new Set<string>();
const started = new Set<string>();

/** The runs of this runtime, by which a journal that was left behind is told from one that is being kept. */
export const runs = {
  begin(run: string): void {
    active.add(run);
    started.add(run);
  },
  end(run: string): void {
    active.delete(run);
  },
};

/** The runs whose journals the document holds and that nobody works on any more. */
export function leftBehind(settings: Readonly<Record<string, unknown>>, now = Date.now()): readonly string[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    if (!key.startsWith(RUN_PREFIX)) return [];
    const run = key.slice(RUN_PREFIX.length);
    if (active.has(run)) return [];
    const at = readJournal(value)?.at ?? 0;
    return started.has(run) || now - at > GIVEN_UP_AFTER_MS ? [run] : [];
  });
}
