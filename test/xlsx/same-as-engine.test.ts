import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { attainIndicators } from "../../src/commands/attain";
import { readCalendar } from "../../src/commands/duty-calendar";
import { inspect } from "../../src/commands/inspect";
import { setHost } from "../../src/host/current";
import { excelHost } from "../../src/host/excel/excel-host";
import { MemoryHost } from "../../src/host/memory/memory-host";
import { readSnapshot } from "../../src/xlsx";
import { readXlsx } from "../../workbench/xlsx";
import { openFileBook } from "../workbench/open-book";

const FIXTURES = join(__dirname, "../fixtures");
const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".xlsx"))
  .map((path) => join(FIXTURES, path));

test.each(files.map((file) => [basename(file), file]))(
  "%s: in memory, without the engine, lists, indicators and reports due are those of the opened workbook",
  async (_, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const { snapshot, uncalculated } = readSnapshot(bytes);
    const { data, extras } = await readXlsx(bytes, basename(file));
    await openFileBook(data, extras);
    if (uncalculated !== undefined) return; // such a file goes through the engine
    for (const command of [inspect, attainIndicators, () => readCalendar({ year: 2020 })]) {
      setHost(new MemoryHost(snapshot));
      const inMemory = await command();
      setHost(excelHost);
      expect(inMemory).toEqual(await command());
    }
  },
);
