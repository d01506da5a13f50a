import { mkdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const STALE_MS = 15_000;
const BEAT_MS = 3_000;

/**
 * Runs the work while no other process on this machine runs the same: several test files may want one build. The lock
 * is a folder, which only one process can make and whose time its process renews; a lock that is no longer renewed was
 * left by a process that died.
 */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await wait(200);
  const beat = setInterval(() => {
    utimesSync(lock, new Date(), new Date());
  }, BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const held = statSync(lock, { throwIfNoEntry: false });
    if (held && Date.now() - held.mtimeMs > STALE_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
