import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetRole } from "../../src/core/marks/sheet-role";
import { readWorkbook } from "../../src/host/reading";
import { readXlsx } from "../../workbench/xlsx";
import { openFileBook } from "../workbench/open-book";

const folder = join(__dirname, "../fixtures/version-0.1");
const SUMMARY = {
  年终汇总: "report",
  分单位汇总: "report",
  指标汇总: "report",
  未完成任务: "report",
  报送情况: "report",
  汇总明细: "report",
};

test.each([
  ["ledger.xlsx", { 大气任务台账: "ledger", 水任务台账: "ledger", 土壤任务台账: "ledger" }],
  ["ledger-several-days.xlsx", { 水任务台账: "ledger", 土壤任务台账: "ledger", 督办设置: "settings" }],
  ["official.xlsx", { 大气任务清单: "official", 水任务清单: "official", 土壤任务清单: "official" }],
  ["flagged-and-corrected.xlsx", { 计划: undefined, 督办设置: "settings" }],
  [
    "indicators.xlsx",
    { 大气任务台账: "ledger", 大气指标表: "indicators", 水指标表: "indicators", 土壤指标表: "indicators" },
  ],
  ["summary-twice.xlsx", { 大气任务台账: "ledger", ...SUMMARY }],
  [
    "bulletins-and-letter.xlsx",
    {
      大气任务台账: "ledger",
      "督办通报2020-10-08": "report",
      "督办通报2020-11-20": "report",
      提醒函_旗生态环境局: "report",
    },
  ],
  ["settings.xlsx", { 大气: undefined, 督办设置: "settings" }],
])(
  "%s of version 0.1: each sheet is known for what it is, without a mark of its own",
  async (name, roles) => {
    const { data, extras } = await readXlsx(new Uint8Array(readFileSync(join(folder, name))), name);
    await openFileBook(data, extras);
    const read = await readWorkbook();
    if (!read.ok) throw new Error(read.problem.code);
    const { sheets } = read.value;
    expect(Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetRole(read.value, sheet)]))).toEqual(
      roles,
    );
  },
);
