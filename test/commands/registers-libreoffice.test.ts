import { unzipSync } from "fflate";
import { COMMANDS } from "../../src/commands";
import { registerColumns } from "../../src/core/features/registers/columns";
import { ruleOf } from "../../src/core/features/registers/rules";
import { registers } from "../../src/core/notice/registers";
import type { WorkbookSnapshot } from "../../src/core/base/snapshot";
import { readSnapshot } from "../../src/xlsx";
import { writeXlsx } from "../../workbench/xlsx";
import { recalculated } from "../support/libreoffice";
import { host, openBook } from "../workbench/open-book";

jest.setTimeout(240_000);

/** All 39 registers as LibreOffice has opened, calculated and saved them. */
let opened: WorkbookSnapshot;
/** The XML of each of its sheets, by the sheet's name. */
const xml = new Map<string, string>();

beforeAll(async () => {
  await openBook();
  const made = await COMMANDS.insertRegisters.run(registers.map(({ id }) => id));
  if (!made.ok) throw new Error(made.problem.code);
  const saved = recalculated(await writeXlsx(host.book));
  opened = readSnapshot(saved).snapshot;
  const parts = unzipSync(saved);
  const text = (path: string): string => new TextDecoder().decode(parts[path]);
  const names = [...text("xl/workbook.xml").matchAll(/<sheet name="([^"]+)"/g)].map(([, name = ""]) => name);
  names.forEach((name, i) => xml.set(name, text(`xl/worksheets/sheet${i + 1}.xml`)));
});

test("LibreOffice opens all 39 registers with every heading, the 示例 row, and no cell in error", () => {
  const sheets = registers.map(({ sheet }) => opened.sheets.find(({ name }) => name === sheet));
  registers.forEach((register, i) => {
    const { values = [] } = sheets[i] ?? {};
    const headers = registerColumns(register).map(({ header }) => header);
    expect(values[0]?.slice(0, headers.length)).toEqual(headers);
    expect(values[1]?.[0]).toBe("示例");
    const wrong = values
      .flat()
      .filter((value) => /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!)/.test(String(value)));
    expect([register.id, wrong]).toEqual([register.id, []]);
  });
});

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

test("every rule is there in LibreOffice: it refuses, or warns where that was meant, with its sentence", () => {
  for (const register of registers) {
    const ruled = register.columns.flatMap((column) => ruleOf(column, "$A2") ?? []);
    const tags = xml.get(register.sheet)?.match(/<dataValidation [^>]*>/g) ?? [];
    expect([register.id, tags.length]).toEqual([register.id, ruled.length]);
    const said = tags.map((tag) => [
      attribute(tag, "showErrorMessage"),
      attribute(tag, "errorStyle") ?? "stop",
      plain(attribute(tag, "error") ?? ""),
    ]);
    const meant = ruled.map(({ alert, message }) => ["true", alert ?? "stop", plain(message)]);
    expect([...said].sort()).toEqual([...meant].sort());
  }
});

/** Without what XML writes otherwise. */
const plain = (text: string): string => text.replace(/&(?:quot|amp|lt|gt|apos|#\d+);|["&<>'\s]/g, "");

test("LibreOffice prints them one page wide, or two with the first columns on both", () => {
  const wide = registers.filter(({ sheet }) => (xml.get(sheet) ?? "").includes('fitToWidth="2"'));
  expect(wide).toHaveLength(18);
  for (const { sheet } of registers) expect(xml.get(sheet)).toMatch(/<pageSetup [^>]*paperSize="(?:8|9)"/);
});
