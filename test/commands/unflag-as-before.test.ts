import { COMMANDS } from "../../src/commands";
import { serialOf } from "../../src/core/base/serial";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { host, openFileBook } from "../workbench/open-book";
import { partsOf } from "../workbench/xlsx/support";
import { HEADER, ROWS } from "./office-list";

jest.setTimeout(120_000);

const asOf = serialOf(2020, 10, 8);
const SHEET = "清单";

async function open(bytes: Uint8Array): Promise<void> {
  const { data, extras } = await readXlsx(bytes, "清单.xlsx");
  await openFileBook(data, extras);
}

const saved = async (): Promise<Record<string, string>> => partsOf(await writeXlsx(host.book));

const inList = (act: (list: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

/** A list after somebody has dressed it, saved and opened once more. */
async function openDressed(dress: (list: Excel.Worksheet) => void): Promise<void> {
  await open(plainXlsx([{ name: SHEET, rows: [HEADER, ...ROWS] }]));
  await inList(dress);
  await open(await writeXlsx(host.book));
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function framed(list: Excel.Worksheet, style: "Continuous" | "Double", weight: "Medium" | "Thick"): void {
  for (const edge of EDGES) {
    const border = list.getRange("A1:F6").format.borders.getItem(edge);
    border.style = style;
    border.weight = weight;
    border.color = "#C00000";
  }
}

const DRESSES: Readonly<Record<string, (list: Excel.Worksheet) => void>> = {
  "medium lines": (list) => {
    framed(list, "Continuous", "Medium");
  },
  "thick lines": (list) => {
    framed(list, "Continuous", "Thick");
  },
  "double lines": (list) => {
    framed(list, "Double", "Thick");
  },
  "widths of its own, right of it too": (list) => {
    for (const [columns, width] of [
      ["B:B", 210],
      ["G:G", 33.5],
      ["H:H", 147],
    ] as const)
      list.getRange(columns).format.columnWidth = width;
  },
  "row heights of its own": (list) => {
    list.getRange("1:1").format.rowHeight = 40;
    list.getRange("3:4").format.rowHeight = 27.5;
  },
};

test.each(Object.entries(DRESSES))(
  "a list with %s: flagged and cleared, every part of the file is as before",
  async (_what, dress) => {
    await openDressed(dress);
    const before = await saved();
    expect(await COMMANDS.flag.run({ asOf })).toMatchObject({ ok: true });
    expect(await COMMANDS.unflag.run()).toEqual({ ok: true, value: { cleared: true } });
    expect(await saved()).toEqual(before);
  },
);

test("days that were typed into 截止日期 are asked about; cleared nevertheless, the file is as before", async () => {
  await openDressed((list) => {
    framed(list, "Continuous", "Medium");
  });
  const before = await saved();
  await COMMANDS.flag.run({ asOf });
  await inList((list) => {
    list.getRange("G6").values = [["2021年2月5日"]];
    list.getRange("G6").numberFormat = [["yyyy/m/d"]];
  });
  expect(await COMMANDS.unflag.run()).toMatchObject({ ok: false, problem: { code: "typed-due-dates" } });
  expect(await COMMANDS.unflag.run({ discardTyped: true })).toMatchObject({ ok: true });
  expect(await saved()).toEqual(before);
});
