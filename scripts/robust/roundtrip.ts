import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { DRAWN } from "../../test/xlsx/roundtrip/drawn-lists";
import { FEATURES } from "../../test/xlsx/roundtrip/features";
import { putFile, roundTrip, STEPS } from "../../test/xlsx/roundtrip/round-trip";
import { table } from "../bench/table";

const FIXTURES = "test/fixtures";
/** Workbooks that an older version of the add-in made. */
const OURS = "version-0.1/";
/** So many files are converted in one start of LibreOffice. */
const AT_ONCE = 40;

/**
 * `npm run test:roundtrip`: the project's own workbooks and made ones with one feature each are saved unchanged, get
 * lists inserted, are marked and unmarked; LibreOffice opens all that was written. Prints a table; ends with 1 if
 * anything changed that no command says.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "zlq-roundtrip-"));
  const opened = join(folder, "written");
  mkdirSync(opened);
  const files = [...fixtures(), ...made(folder)];
  const written: { readonly name: string; readonly path: string }[] = [];
  const results: { readonly name: string; readonly cells: string[] }[] = [];
  const wrong: string[] = [];
  for (const [index, { name, path }] of files.entries()) {
    const trip = await roundTrip(path, folder, name.startsWith(OURS));
    const cells = STEPS.map((step) => {
      const faults = trip.faults[step];
      if (faults === undefined) return "–";
      wrong.push(...faults.slice(0, 5).map((fault) => `${name} (${step}): ${fault.slice(0, 200)}`));
      const out = trip.written[step];
      if (out !== undefined) {
        const copy = join(opened, `${index}-${step}${extname(out)}`);
        copyFileSync(out, copy);
        written.push({ name: `${name} (${step})`, path: copy });
      }
      return faults.length === 0 ? "✓" : "✗";
    });
    results.push({ name, cells });
  }
  const unread = notOpened(written, folder);
  wrong.push(...unread.map((name) => `${name}: LibreOffice does not open it`));
  const rows = results.map(({ name, cells }) => [
    name,
    ...cells,
    unread.some((item) => item.startsWith(`${name} (`)) ? "✗" : "✓",
  ]);
  process.stdout.write(`${table(["workbook", ...STEPS, "LibreOffice"], rows)}\n`);
  process.stdout.write(
    `\n${files.length} workbooks, ${written.length} files written, ${wrong.length} faults\n${wrong.join("\n")}\n`,
  );
  rmSync(folder, { recursive: true, force: true });
  process.exit(wrong.length === 0 ? 0 : 1);
}

const fixtures = () =>
  readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".xlsx"))
    .sort()
    .map((path) => ({ name: path.replace(/\/input\.xlsx$|\.xlsx$/, ""), path: join(FIXTURES, path) }));

const made = (folder: string) =>
  [...FEATURES, ...DRAWN].map(({ name, file, extension = "xlsx" }) => ({
    name: `made: ${name}`,
    path: putFile(folder, `${name}.${extension}`, file()),
  }));

/** Those of the files that LibreOffice makes nothing of. */
function notOpened(
  files: readonly { readonly name: string; readonly path: string }[],
  folder: string,
): string[] {
  const out = join(folder, "csv");
  for (let at = 0; at < files.length; at += AT_ONCE)
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "csv",
        "--outdir",
        out,
        ...files.slice(at, at + AT_ONCE).map(({ path }) => path),
      ],
      { stdio: "ignore", timeout: 600_000 },
    );
  return files.flatMap(({ name, path }) =>
    existsSync(join(out, `${relative(join(folder, "written"), path).replace(/\.xls[xm]$/, "")}.csv`))
      ? []
      : [name],
  );
}

void main();
