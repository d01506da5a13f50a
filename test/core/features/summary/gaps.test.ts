import { LEDGER_HEADERS, type LedgerHeader } from "../../../../src/core/features/insert/ledger";
import { serialOf } from "../../../../src/core/base/serial";
import { column, ledgers, scriptedYear } from "./scripted-year";
import { WORDS } from "./recount";
import { mainText, summarise, tableOf, valuesOf, type Summarised } from "./summarise";

jest.setTimeout(120_000);

/** A ledger of a few rows in the user's own words; the rest of its columns is empty. */
function ledger(rows: readonly Partial<Record<LedgerHeader, string | number>>[]) {
  const book = ledgers(["soil"]);
  const [name = ""] = book.sheets.keys();
  const sheet = book.sheets.get(name);
  for (const place of [...(sheet?.content.keys() ?? [])]) {
    const [row, at] = place.split(",").map(Number);
    if (row !== 0 && at !== undefined && at < LEDGER_HEADERS.length) sheet?.content.delete(place);
  }
  rows.forEach((cells, i) => {
    for (const [header, value] of Object.entries(cells))
      book.set(name, i + 1, column(header as LedgerHeader), value);
  });
  return book;
}

const plansOf = ({ after }: Summarised) => tableOf(after, "年终汇总", ["方案", "重点任务"]);

function expectNoError({ after, plan }: Summarised): void {
  for (const role of plan.roles)
    for (const cell of valuesOf(after, plan.sheets[role]).flat()) expect(String(cell)).not.toMatch(/^#/);
}

test("without a table of indicators text and notes say that there is none, and no empty page stands for it", async () => {
  const made = await summarise(scriptedYear());
  expectNoError(made);
  const text = mainText(made.after);
  expect(text).toMatch(/说明.工作簿中没有指标表.指标部分缺数据/);
  expect(text).not.toMatch(/指标0项|达标0项|达标率/);
  expect(made.after.sheets.map(({ name }) => name)).not.toContain("指标汇总");
});

test("lists in which nobody has filled in anything are counted as not done, and each is said to be unfilled", async () => {
  const made = await summarise(ledgers());
  expectNoError(made);
  for (const plan of ["大气", "水", "土壤"])
    expect(mainText(made.after)).toMatch(new RegExp(`说明.${plan}的清单尚未填报进展.全部按未完成统计`));
});

test("the official lists as they were printed, with no column to fill in, say so one by one", async () => {
  const made = await summarise(ledgers(["air", "water", "soil"], "official"));
  expectNoError(made);
  for (const plan of ["大气", "水", "土壤"])
    expect(mainText(made.after)).toMatch(
      new RegExp(`说明.${plan}的清单没有进展、完成状态或完成日期栏.全部按未完成统计`),
    );
  expect(plansOf(made)[3]).toMatchObject({ 工作措施: 104, 已完成: 0, 逾期完成: 0, 办结率: 0 });
});

test("a list without units has one line in the table of units, and the text says that units could not be counted", async () => {
  const made = await summarise(
    ledger([
      { 编号: "甲-1", 重点任务: "任务一", 工作措施: "措施一", 完成时限: "2020年9月底前", 进展情况: "已完成" },
      { 编号: "甲-2", 重点任务: "任务二", 工作措施: "措施二", 完成时限: "2020年9月底前" },
    ]),
  );
  expectNoError(made);
  const units = tableOf(made.after, "分单位汇总", ["责任单位", "牵头措施"]);
  expect(units).toHaveLength(2);
  expect(units[0]).toMatchObject({ 牵头措施: 2, 逾期: 1 });
  expect(String(units[0]?.["责任单位"])).toContain("未填责任单位");
  expect(mainText(made.after)).toMatch(/有2项措施未填责任单位.在分单位表中单列/);
});

test("two lists of one plan with different tasks are both counted, each under its sheet's name", async () => {
  const book = ledgers(["air", "water"]);
  const name = "大气任务台账";
  const whole = book.sheets.get(name);
  if (!whole) throw new Error(name);
  const part = (first: number, last: number) => {
    const content = new Map(
      [...whole.content].flatMap(([place, value]) => {
        const [row = 0, at = 0] = place.split(",").map(Number);
        if (row === 0) return [[place, value] as const];
        if (row < first || row > last) return [];
        const cell = typeof value === "object" ? "" : value;
        return [[`${row - first + 1},${at}`, cell] as const];
      }),
    );
    return { ...whole, content, rows: last - first + 2 };
  };
  book.sheets.set(name, part(1, 20));
  book.sheets.set("大气二期", part(21, 45));
  const made = await summarise(book);
  expectNoError(made);
  const rows = plansOf(made);
  expect(rows.map((row) => row["工作措施"])).toEqual([20, 35, 25, 80]);
  expect(String(rows[0]?.["方案"])).toContain(name);
  expect(String(rows[2]?.["方案"])).toContain("大气二期");
  expect(mainText(made.after)).not.toContain("是同一份清单");
});

test("a list with recurring duties only has a next day for each, and none of them is overdue or taken for done", async () => {
  const made = await summarise(
    ledger([
      { 编号: "甲-1", 重点任务: "报送", 工作措施: "报送月报", 完成时限: "每月5日前", 责任单位: "旗水利局" },
      { 编号: "甲-2", 重点任务: "报送", 工作措施: "报送季报", 完成时限: "每季度1日前", 责任单位: "旗水利局" },
      {
        编号: "甲-3",
        重点任务: "报送",
        工作措施: "报送年报",
        完成时限: "每年12月10日前",
        责任单位: "旗水利局",
      },
    ]),
  );
  expectNoError(made);
  expect(plansOf(made)[0]).toMatchObject({
    工作措施: 3,
    已完成: 0,
    逾期: 0,
    临期: 1,
    推进中: 2,
    长期推进: 0,
  });
  const open = tableOf(made.after, "未完成任务", ["编号", "未完成原因"]);
  expect(open.map((row) => row["截止日期"])).toEqual([
    serialOf(2020, 12, 5),
    serialOf(2020, 12, 10),
    serialOf(2021, 1, 1),
  ]);
});

test("a list whose deadlines nobody can read has no rate, and the notes say how many there are and that they do not count", async () => {
  const made = await summarise(
    ledger(
      ["春节前", "近期", "待上级通知"].map((deadline, i) => ({
        编号: `甲-${i + 1}`,
        重点任务: `任务${i}`,
        工作措施: `措施${i}`,
        完成时限: deadline,
        责任单位: "旗水利局",
        进展情况: "正在推进",
      })),
    ),
  );
  expectNoError(made);
  expect(plansOf(made)[0]).toMatchObject({ 待确认: 3, 应办结数: 0, 办结率: "—", 按期办结率: "—" });
  expect(mainText(made.after)).toMatch(/有3项措施的完成时限未能识别.列为待确认.不计入应办结数/);
  expect(mainText(made.after)).not.toMatch(/办结率0/);
});

test("before anything is due, and with nothing done, the figures by status still add up to all measures", async () => {
  const made = await summarise(ledgers(), serialOf(2020, 1, 1));
  expectNoError(made);
  for (const row of plansOf(made))
    expect(WORDS.reduce((sum, word) => sum + Number(row[word]), 0)).toBe(row["工作措施"]);
});
