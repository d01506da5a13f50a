import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliStrings } from "../../../workbench/cli/strings";
import { zlqAlone, type Answered } from "../../support/zlq";
import { HOSTILE_KINDS, type HostileKind } from "./kinds";

/** What a hostile file may take beyond a plain list of three rows, in milliseconds of CPU time. */
const ALLOWED_MS = 2_000;
/**
 * Opening in the engine, changing and saving goes through a file several times, and the test runner's own form of the
 * modules makes each time half as fast: `npm run test:hostile` holds two seconds for the command line as it is.
 */
const ALLOWED_TO_SAVE_MS = 20_000;
const folder = mkdtempSync(join(tmpdir(), "zlq-hostile-"));
const file = join(folder, "来件.xlsx");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function measured(...args: string[]): Promise<Answered & { readonly ms: number }> {
  const begin = process.cpuUsage();
  const answer = await zlqAlone(...args);
  const { user, system } = process.cpuUsage(begin);
  return { ...answer, ms: (user + system) / 1000 };
}

function expectAnswer(kind: HostileKind, { code, out, err }: Answered): void {
  const { xlsx } = cliStrings;
  expect(`${out}${err}`).not.toMatch(/\n\s+at |Error:|undefined/);
  if (kind.outcome === "opens") {
    expect([code, err.replace(/^统计截止日.*$/m, "")]).toEqual([0, expect.any(String)]);
  } else {
    expect([code, out]).toEqual([1, ""]);
    const tail = kind.outcome === "too-large" ? xlsx.excess.split("{what}")[1] : xlsx.refused[kind.outcome];
    expect(err).toContain(tail);
    expect(err.startsWith(`${file}:`)).toBe(true);
  }
  if (kind.names !== undefined) expect(err).toContain(kind.names);
}

let plainMs = Infinity;

test.each(HOSTILE_KINDS.map((kind) => [kind.name, kind] as const))(
  "inspect：%s，或读出清单，或说明原因，两秒以内",
  async (_, kind) => {
    writeFileSync(file, kind.file());
    const ask = () => measured("inspect", file, "--as-of", "2020-11-01", "--json");
    const answer = await ask();
    expectAnswer(kind, answer);
    if (kind.outcome === "opens") {
      const { sheets } = JSON.parse(answer.out) as { sheets: { lists: { rows: unknown[] }[] }[] };
      expect(sheets[0]?.lists[0]?.rows).toHaveLength(2);
    }
    let { ms } = answer;
    plainMs = Math.min(plainMs, ms);
    // Other processes and the test runner's own memory only ever add to the time: the least of three is the file's.
    for (let again = 0; again < 2 && ms - plainMs >= ALLOWED_MS; again += 1)
      ms = Math.min(ms, (await ask()).ms);
    expect(ms - plainMs).toBeLessThan(ALLOWED_MS);
  },
);

test.each(HOSTILE_KINDS.map((kind) => [kind.name, kind] as const))(
  "flag：%s，或加上标记另存，或说明原因",
  async (_, kind) => {
    writeFileSync(file, kind.file());
    const out = join(folder, "标记.xlsx");
    if (kind === HOSTILE_KINDS[0]) await zlqAlone("flag", file, "--as-of", "2020-11-01", "--out", out); // starts the engine
    const answer = await measured("flag", file, "--as-of", "2020-11-01", "--out", out);
    expectAnswer(kind, answer);
    if (kind === HOSTILE_KINDS[0]) plainMs = answer.ms;
    expect(answer.ms - plainMs).toBeLessThan(ALLOWED_TO_SAVE_MS);
  },
);
