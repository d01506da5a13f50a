import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { inspect, inspectSnapshot } from "../../src/commands/inspect";
import { attainIndicators, indicatorsOf } from "../../src/commands/attain";
import { readSnapshot } from "../../src/xlsx";
import { readXlsx } from "../../workbench/xlsx";
import { openFileBook } from "../workbench/open-book";

const FIXTURES = join(__dirname, "../fixtures");
const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".xlsx"))
  .map((path) => join(FIXTURES, path));

test.each(files.map((file) => [basename(file), file]))(
  "%s: read without the engine, lists and indicators are those of the opened workbook",
  async (_, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const { snapshot, uncalculated } = readSnapshot(bytes);
    const { data, extras } = await readXlsx(bytes, basename(file));
    await openFileBook(data, extras);
    if (uncalculated !== undefined) return; // such a file goes through the engine
    expect({ ok: true, value: inspectSnapshot(snapshot) }).toEqual(await inspect());
    expect({ ok: true, value: indicatorsOf(snapshot) }).toEqual(await attainIndicators());
  },
);
