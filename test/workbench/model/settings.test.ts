import { openBook } from "../open-book";

beforeEach(() => openBook());

test("settings are kept by key, replaced, listed and removed", () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("zlq.asOf", "2020-11-30");
    settings.add("zlq.options", { nearDays: 30, words: ["已完成"] });
    settings.add("zlq.asOf", "2020-12-31");
    settings.load("items/key,items/value");
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ["zlq.asOf", "2020-12-31"],
      ["zlq.options", { nearDays: 30, words: ["已完成"] }],
    ]);
    settings.getItemOrNullObject("zlq.asOf").delete();
    settings.getItemOrNullObject("没有").delete();
    const count = settings.getCount();
    const gone = settings.getItemOrNullObject("zlq.asOf");
    await context.sync();
    expect([count.value, gone.isNullObject]).toEqual([1, true]);
  }));

test("DATE counts days from 1900, as an opened file's days are counted too", () =>
  Excel.run(async (context) => {
    const result = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    expect(result.value).toBe(36526);
  }));

test("a name can hold a text, and says so", () =>
  Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("Sheet1");
    names.add("ZLQ_更正", '="逾期 ""甲"""', "说明");
    names.load("items/name,items/formula,items/type,items/value,items/visible");
    await context.sync();
    expect(names.items.map((item) => item.toJSON())).toMatchObject([
      { name: "ZLQ_更正", formula: '="逾期 ""甲"""', type: "String", value: '逾期 "甲"', visible: true },
    ]);
    names.getItem("ZLQ_更正").delete();
    const gone = names.getItemOrNullObject("ZLQ_更正");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));
