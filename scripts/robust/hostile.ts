import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE_KINDS } from "../../test/xlsx/hostile/kinds";
import { table } from "../bench/table";

/** What a hostile file may take beyond a plain list of three rows. */
const ALLOWED_MS = 2_000;
const ALLOWED_MB = 400;
const COMMANDS = ["inspect", "flag"] as const;

type Measured = { readonly ms: number; readonly mb: number; readonly code: number; readonly said: string };

/** `npm run test:hostile`: every kind of hostile file through the command line, in a process of its own. */
function main(): void {
  spawnSync(process.execPath, ["workbench/cli/start.mjs", "help"]); // the command line is bundled before anything is measured
  const folder = mkdtempSync(join(tmpdir(), "zlq-hostile-"));
  const file = join(folder, "来件.xlsx");
  const plain = new Map<string, Measured>();
  const wrong: string[] = [];
  const rows = HOSTILE_KINDS.flatMap((kind) => {
    writeFileSync(file, kind.file());
    return COMMANDS.map((command) => {
      const out = command === "flag" ? ["--out", join(folder, "标记.xlsx")] : [];
      const measured = run([command, file, "--as-of", "2020-11-01", ...out]);
      const base = plain.get(command) ?? measured;
      plain.set(command, base);
      const [ms, mb] = [measured.ms - base.ms, measured.mb - base.mb];
      const expected = kind.outcome === "opens" ? 0 : 1;
      const fails =
        ms > ALLOWED_MS || mb > ALLOWED_MB || measured.code !== expected || /\n\s+at /.test(measured.said);
      if (fails) wrong.push(`${kind.name} (${command})`);
      const said = measured.said
        .replaceAll(file, "来件.xlsx")
        .replace(/^统计截止日.*$/m, "")
        .trim()
        .split("\n")[0];
      return [
        kind.name,
        command,
        String(Math.round(ms)),
        String(Math.round(mb)),
        fails ? "✗" : "✓",
        said ?? "",
      ];
    });
  });
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${table(["file", "command", "CPU ms more", "MB more", "", "said"], rows)}\n`);
  if (wrong.length > 0)
    process.stdout.write(`\nbeyond the bounds, or answered otherwise: ${wrong.join(", ")}\n`);
  process.exit(wrong.length === 0 ? 0 : 1);
}

/** The process itself prints the time and memory that it took, in its last line. */
const REPORT =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(`\\n@${(u.userCPUTime+u.systemCPUTime)/1000} ${u.maxRSS/1024}`)})';

function run(args: readonly string[]): Measured {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(REPORT)}`, "workbench/cli/start.mjs", ...args],
    { encoding: "utf8", timeout: 120_000 },
  );
  const [said = "", usage = ""] = stderr.split("\n@");
  const [ms = Number.POSITIVE_INFINITY, mb = Number.POSITIVE_INFINITY] =
    usage === "" ? [] : usage.split(" ").map(Number);
  return { ms, mb, code: status ?? -1, said };
}

main();
