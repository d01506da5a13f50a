import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * LibreOffice as a second reader of our files: an office that has none of our code. Each call has a profile of its
 * own, so that calls do not meet. `soffice` is looked for on the PATH; a test without it fails and says so.
 */

/** Makes LibreOffice calculate files anew that Excel (or anyone) wrote, as it otherwise does only when asked. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** `filter` as `--convert-to` takes it: `pdf`, `xlsx`, `csv:"Text - txt - csv (StarCalc)":44,34,76`. */
const convert = (bytes: Uint8Array, from: string, filter: string): Map<string, Uint8Array> =>
  convertAll([bytes], from, filter);

function convertAll(files: readonly Uint8Array[], from: string, filter: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "zlq-soffice-"));
  try {
    const profile = join(folder, "profile", "user");
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const inputs = files.map((_, i) => join(folder, `in${i === 0 ? "" : i}.${from}`));
    const out = join(folder, "out");
    for (const [i, bytes] of files.entries()) writeFileSync(inputs[i] ?? "", bytes);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        out,
        ...inputs,
      ],
      { stdio: "ignore", timeout: 180_000 },
    );
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT")
      throw new Error("no LibreOffice found: soffice must be on the PATH", { cause });
    throw cause;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function only(files: Map<string, Uint8Array>): Uint8Array {
  const [file] = files.values();
  if (!file) throw new Error("LibreOffice wrote nothing: it could not open the file");
  return file;
}

export const toPdf = (xlsx: Uint8Array): Uint8Array => only(convert(xlsx, "xlsx", "pdf"));

/** The file as LibreOffice saves it, calculated by LibreOffice. */
export const recalculated = (xlsx: Uint8Array): Uint8Array => only(convert(xlsx, "xlsx", "xlsx"));

/** Several Word files as LibreOffice Writer prints them, in their order, in one run of it. */
export const wordToPdf = (files: readonly Uint8Array[]): Uint8Array[] => inLibreOffice(files, "docx", "pdf");

/** Several files as LibreOffice saves them, in their order, in one run of it. */
export const savedByLibreOffice = (files: readonly Uint8Array[]): Uint8Array[] =>
  inLibreOffice(files, "xlsx", "xlsx");

/** Several files of one kind as another, in their order, in one run of LibreOffice. */
export function inLibreOffice(files: readonly Uint8Array[], from: string, to: string): Uint8Array[] {
  const written = convertAll(files, from, to);
  return files.map((_, i) => {
    const file = written.get(`in${i === 0 ? "" : i}.${to}`);
    if (!file)
      throw new Error(`LibreOffice could not open a .${from}; for .docx its Writer must be installed`);
    return file;
  });
}

/** Each sheet's cells as shown, by sheet name. */
export function toCsv(xlsx: Uint8Array): Map<string, string> {
  const files = convert(
    xlsx,
    "xlsx",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
  );
  return new Map(
    [...files].map(([name, bytes]) => [name.replace(/^in-|\.csv$/g, ""), new TextDecoder().decode(bytes)]),
  );
}
