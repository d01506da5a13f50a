import { formula } from "../../../src/core/base/cell-content";
import type { CellsSeen } from "../../../src/core/base/rests-on";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/base/snapshot";
import type { Area, CellContent, Validation, WorkbookEdit } from "../../../src/core/base/workbook-edit";
import type { Host, HostResult } from "../../../src/host/port";
import { eventually } from "../../support/eventually";
import { SPREADSHEETS } from "./hosts";

const LIST = "清单";
const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

function write(row: number, column: number, content: readonly (readonly CellContent[])[]): WorkbookEdit {
  const area = at(row, column, content.length, content[0]?.length ?? 0);
  return { kind: "write", sheet: LIST, at: area, content };
}

function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const read = async (host: Host): Promise<WorkbookSnapshot> =>
  valueOf(await host.readWorkbook({ formulas: true }));

async function sheet(host: Host, name = LIST): Promise<SheetSnapshot> {
  const found = (await read(host)).sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Performs edits in one request; they have to succeed. */
async function done(host: Host, ...edits: readonly WorkbookEdit[]): Promise<void> {
  expect((await host.perform([edits])).problem).toBeUndefined();
}

const seen = (area: Area, content: CellsSeen["content"], more: Partial<CellsSeen> = {}): CellsSeen => ({
  sheet: LIST,
  at: area,
  what: "values",
  content,
  ...more,
});

describe.each(SPREADSHEETS)("$name:", (spreadsheet) => {
  test("what was written is read again, with formulas and number formats, and blank edges are not in use", async () => {
    const host = await spreadsheet.open(LIST, "空表");
    await done(
      host,
      write(1, 1, [
        ["任务", "时限", ""],
        ["甲", 44196, ""],
        [true, formula("C3+1"), ""],
      ]),
      { kind: "style", sheet: LIST, at: at(2, 2), style: { numberFormat: "yyyy-mm-dd" } },
    );
    const { used, formulas, values, numberFormats } = await sheet(host);
    expect(used).toEqual(at(1, 1, 3, 2));
    expect(formulas).toEqual([
      ["任务", "时限"],
      ["甲", 44196],
      [true, "=C3+1"],
    ]);
    expect(values.slice(0, 2)).toEqual(formulas.slice(0, 2));
    expect(numberFormats[1]).toEqual(["General", "yyyy-mm-dd"]);
    expect((await sheet(host, "空表")).used).toBeNull();
  });

  test("a text stays the text that it is, whatever it looks like", async () => {
    const texts = ["=1+1", "3/4", "2020年12月", "'引号", "00123", "50%", "TRUE", "@甲"];
    const host = await spreadsheet.open(LIST);
    await done(
      host,
      { kind: "style", sheet: LIST, at: at(0, 0, 1, 2), style: { numberFormat: "@" } },
      write(0, 0, [texts]),
    );
    expect((await sheet(host)).values).toEqual([texts]);
  });

  test("cells that are cleared are as if never touched, and the used area shrinks", async () => {
    const host = await spreadsheet.open(LIST);
    await done(
      host,
      write(0, 0, [["甲", "乙"]]),
      { kind: "style", sheet: LIST, at: at(0, 1), style: { numberFormat: "0.00" } },
      { kind: "clear", sheet: LIST, at: at(0, 1) },
    );
    expect((await sheet(host)).used).toEqual(at(0, 0));
    await done(host, write(0, 1, [[1]]));
    expect((await sheet(host)).numberFormats).toEqual([["General", "General"]]);
  });

  test("cells of which only the looks are cleared keep what they hold, texts as texts", async () => {
    const host = await spreadsheet.open(LIST);
    await done(
      host,
      write(0, 0, [["甲", "00123", 7]]),
      { kind: "style", sheet: LIST, at: at(0, 2), style: { numberFormat: "0.00" } },
      { kind: "clear", sheet: LIST, at: at(0, 0, 1, 3), looksOnly: true },
    );
    expect((await sheet(host)).values).toEqual([["甲", "00123", 7]]);
    expect((await sheet(host)).numberFormats).toEqual([["General", "General", "General"]]);
  });

  test("merged areas are read", async () => {
    const host = await spreadsheet.open(LIST);
    await done(
      host,
      write(0, 0, [
        ["甲", "一"],
        ["", "二"],
      ]),
      { kind: "merge", sheet: LIST, at: at(0, 0, 2) },
    );
    expect((await sheet(host)).merges).toEqual([at(0, 0, 2)]);
  });

  test("names of a sheet and of the workbook are found under their names, texts with their quotes; a name that is taken is refused", async () => {
    const host = await spreadsheet.open(LIST);
    const name = {
      kind: "name",
      sheet: LIST,
      name: "任务清单",
      at: at(1, 1, 3, 2),
      comment: "说明",
    } as const;
    await done(
      host,
      name,
      { kind: "workbook-name", sheet: LIST, name: "统计日", at: at(0, 0), comment: "" },
      { kind: "text-name", sheet: LIST, name: "更正", text: '称"旗"者', comment: "" },
    );
    const { names } = await read(host);
    expect(names).toHaveLength(3);
    expect(names).toEqual(
      expect.arrayContaining([
        { name: "任务清单", sheet: LIST, formula: "=清单!$B$2:$C$4", comment: "说明" },
        { name: "统计日", formula: "=清单!$A$1" },
        { name: "更正", sheet: LIST, formula: '="称""旗""者"' },
      ]),
    );
    const looked = valueOf(
      await host.look({ names: [{ name: "任务清单", sheet: LIST }, { name: "统计日" }, { name: "没有" }] }),
    );
    expect(looked.names).toEqual(["=清单!$B$2:$C$4", "=清单!$A$1", undefined]);
    expect(valueOf(await host.outline()).names.map((one) => one.name)).toEqual(["统计日"]);
    await done(host, { kind: "delete-name", name: "统计日" });
    expect((await read(host)).names).toHaveLength(2);
    expect((await host.perform([[{ kind: "delete-name", name: "统计日" }]])).problem?.code).toBe(
      "changed-meanwhile",
    );
  });

  test("cells of a name are written and cleared where the name is", async () => {
    const host = await spreadsheet.open(LIST);
    await done(
      host,
      write(4, 2, [["甲", "乙"]]),
      { kind: "name", sheet: LIST, name: "我列", at: at(4, 2, 1, 2), comment: "" },
      {
        kind: "write",
        sheet: LIST,
        at: at(0, 1),
        within: { name: "我列", from: at(0, 0, 1, 2) },
        content: [["丙"]],
      },
    );
    expect((await sheet(host)).values).toEqual([["甲", "丙"]]);
    const found = valueOf(await host.look({ cells: [seen(at(0, 0, 1, 2), [], { through: "我列" })] }));
    expect(found.cells[0]).toMatchObject({ at: at(4, 2, 1, 2), values: [["甲", "丙"]] });
    await done(host, { kind: "clear", sheet: LIST, at: at(0, 0, 1, 2), through: "我列" });
    expect((await sheet(host)).used).toBeNull();
  });

  test("settings of the document are kept as they are, and go", async () => {
    const host = await spreadsheet.open(LIST);
    const value = { widths: [10, 20], note: "旗" };
    await done(host, { kind: "setting", key: "zlq.test", value });
    expect((await read(host)).settings).toEqual({ "zlq.test": value });
    await done(host, { kind: "setting", key: "zlq.test", value: undefined });
    expect(valueOf(await host.outline()).settings).toEqual({});
  });

  test("conditional formats are found by their formulas, new ones first, and go by their ids", async () => {
    const host = await spreadsheet.open(LIST);
    const rules = (...formulas: readonly string[]): WorkbookEdit => ({
      kind: "conditional-formats",
      sheet: LIST,
      at: at(0, 0, 4, 2),
      rules: formulas.map((one) => ({ kind: "formula", formula: one, style: { color: "#C00000" } })),
    });
    await done(host, rules("=$A1=1"), rules("=$A1=2", "=$A1=3"));
    const found = valueOf(await host.look({ rules: [LIST] })).rules[0] ?? [];
    expect(found.map((one) => one.formula)).toEqual(["=$A1=2", "=$A1=3", "=$A1=1"]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
    const gone = found.filter((one) => one.formula !== "=$A1=3");
    await done(host, { kind: "delete-conditional-formats", sheet: LIST, rules: gone });
    const left = valueOf(await host.look({ rules: [LIST] })).rules[0] ?? [];
    expect(left.map((one) => one.formula)).toEqual(["=$A1=3"]);
  });

  test("looks and widths are read as they were set", async () => {
    const host = await spreadsheet.open(LIST);
    const style = { bold: true, fill: "#D9E1F2", wrap: true, vertical: "center", grid: "#000000" } as const;
    await done(
      host,
      write(0, 0, [["甲"]]),
      { kind: "style", sheet: LIST, at: at(0, 0), style },
      { kind: "column-widths", sheet: LIST, first: 1, widths: [90, 120] },
    );
    const place = { sheet: LIST, row: 0 };
    const { looks, widths } = valueOf(
      await host.look({
        looks: [
          { ...place, column: 0 },
          { ...place, column: 5 },
        ],
        widths: [
          { ...place, column: 2 },
          { ...place, column: 1 },
        ],
      }),
    );
    expect(looks[0]).toMatchObject(style);
    expect(looks[1]).toMatchObject({ bold: false, wrap: false });
    expect(looks[1]).not.toHaveProperty("fill");
    expect(widths).toEqual([120, 90]);
  });

  test("what may be chosen in a cell is read as it was set; of others there is nothing to choose", async () => {
    const host = await spreadsheet.open(LIST);
    const said = { title: "完成状态", message: "请从列表中选择" };
    const rule = (column: number, of: Validation) =>
      ({ kind: "validation", sheet: LIST, at: at(1, column), rule: of }) as const;
    await done(
      host,
      rule(0, { kind: "list", words: ["已完成", "推进中"], ...said }),
      rule(1, { kind: "list", words: ["甲", "乙"], ...said, alert: "warning" }),
      rule(2, { kind: "date", from: 43831, ...said }),
    );
    const choices = [0, 1, 2, 3].map((column) => ({ sheet: LIST, row: 1, column }));
    expect(valueOf(await host.look({ choices })).choices).toEqual([
      { source: "已完成,推进中", open: false },
      { source: "甲,乙", open: true },
      ...[undefined, undefined],
    ]);
  });

  test("a sheet that gets another name takes its names, and the formulas that refer to it, along", async () => {
    const host = await spreadsheet.open(LIST, "汇总");
    await done(
      host,
      write(0, 0, [[5]]),
      { kind: "name", sheet: LIST, name: "任务", at: at(0, 0), comment: "" },
      { kind: "write", sheet: "汇总", at: at(0, 0), content: [[formula("清单!A1*2")]] },
      { kind: "rename-sheet", sheet: LIST, to: "新 清单" },
    );
    const { sheets, names } = await read(host);
    expect(sheets.map(({ name }) => name)).toEqual(["新 清单", "汇总"]);
    expect(sheets[1]?.formulas).toEqual([["='新 清单'!A1*2"]]);
    expect(names).toEqual([{ name: "任务", sheet: "新 清单", formula: "='新 清单'!$A$1" }]);
  });

  test("a sheet may be meant by its id; with it go its names", async () => {
    const host = await spreadsheet.open(LIST, "旧表");
    await done(host, { kind: "text-name", sheet: "旧表", name: "记", text: "一", comment: "" });
    const id = (await read(host)).sheets[1]?.id ?? "";
    expect(valueOf(await host.look({ names: [{ name: "记", sheet: id }], used: [id] }))).toMatchObject({
      names: ['="一"'],
      used: [null],
    });
    await done(host, { kind: "delete-sheet", sheet: id });
    const { sheets, names } = await read(host);
    expect(sheets.map(({ name }) => name)).toEqual([LIST]);
    expect(names).toEqual([]);
  });

  test("a copy of a sheet stands at the end, has its contents and names, and an id of its own", async () => {
    const host = await spreadsheet.open(LIST, "末");
    await done(
      host,
      write(0, 0, [["甲"]]),
      { kind: "text-name", sheet: LIST, name: "记", text: "一", comment: "" },
      { kind: "copy-sheet", sheet: LIST, to: "副本" },
    );
    const { sheets, names } = await read(host);
    expect(sheets.map(({ name }) => name)).toEqual([LIST, "末", "副本"]);
    expect(sheets[2]?.values).toEqual([["甲"]]);
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(3);
    expect(names.filter(({ name }) => name === "记").map((one) => one.sheet)).toEqual([LIST, "副本"]);
  });

  test("a protected sheet is told and takes nothing", async () => {
    const host = await spreadsheet.open(LIST);
    await spreadsheet.protectSheet(LIST);
    expect((await sheet(host)).protected).toBe(true);
    const refused = await host.perform([[write(0, 0, [["甲"]])]]);
    expect(refused).toMatchObject({ sent: true, answered: true, problem: { code: "access-denied" } });
    expect((await sheet(host)).used).toBeNull();
  });

  test("a workbook whose structure is protected is told and takes no sheet", async () => {
    const host = await spreadsheet.open(LIST);
    await spreadsheet.lockStructure();
    expect(valueOf(await host.look({})).structureProtected).toBe(true);
    const refused = await host.perform([[{ kind: "add-sheet", sheet: "新表" }]]);
    expect(refused.problem?.code).toBe("access-denied");
    expect((await read(host)).sheets).toHaveLength(1);
  });

  test("what is no longer there is told as changed meanwhile, in writing and in looking", async () => {
    const host = await spreadsheet.open(LIST);
    const gone = { kind: "write", sheet: "没有", at: at(0, 0), content: [["甲"]] } as const;
    expect((await host.perform([[gone]])).problem?.code).toBe("changed-meanwhile");
    expect(await host.look({ used: ["没有"] })).toMatchObject({ problem: { code: "changed-meanwhile" } });
    const twice = { kind: "add-sheet", sheet: LIST } as const;
    expect((await host.perform([[twice]])).problem?.code).toBe("changed-meanwhile");
  });

  test("where an edit fails in the middle, those behind it are not done, and the steps behind it not begun", async () => {
    const host = await spreadsheet.open(LIST);
    const steps: number[] = [];
    const result = await host.perform(
      [
        [write(0, 0, [["第一步"]])],
        [write(1, 0, [["甲"]]), { kind: "delete-name", name: "没有" }, write(2, 0, [["乙"]])],
        [write(3, 0, [["第三步"]])],
      ],
      { onStep: (step) => steps.push(step) },
    );
    expect(result).toMatchObject({ sent: true, answered: true, problem: { code: "changed-meanwhile" } });
    expect(steps).toEqual([1]);
    const { values } = await sheet(host);
    expect(values[0]).toEqual(["第一步"]);
    expect(values.flat()).not.toContain("乙");
    expect(values.flat()).not.toContain("第三步");
  });

  test("what is cancelled before it began is not sent", async () => {
    const host = await spreadsheet.open(LIST);
    const result = await host.perform([[write(0, 0, [["甲"]])]], { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ sent: false, problem: { code: "cancelled" } });
    expect((await sheet(host)).used).toBeNull();
  });

  test("cells are read just before they are written over, also those that somebody has typed into", async () => {
    const host = await spreadsheet.open(LIST);
    await done(host, write(0, 0, [["手写", formula("1+1")]]));
    const asked = seen(at(0, 0, 1, 2), [["", ""]], { what: "formulas", written: true });
    const { found } = await host.perform([[write(0, 0, [["甲", "乙"]])]], { cells: [asked] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ at: at(0, 0, 1, 2), formulas: [["手写", "=1+1"]] });
    expect(found[0]?.numberFormats).toEqual([["General", "General"]]);
    expect((await sheet(host)).values).toEqual([["甲", "乙"]]);
  });

  test("what stands there at the end is told with the last request, of added sheets all", async () => {
    const host = await spreadsheet.open(LIST);
    const sheets = { kind: "add-sheet", sheet: "新表" } as const;
    const content = { kind: "write", sheet: "新表", at: at(1, 1), content: [[formula("1+1")]] } as const;
    const { after } = await host.perform([[write(0, 0, [["甲"]])], [sheets, content]], {
      after: {
        cells: [seen(at(0, 0), [["甲"]], { what: "formulas" })],
        contents: ["新表", LIST],
        names: [{ name: "没有" }],
      },
    });
    expect(after).toMatchObject({
      cells: [{ at: at(0, 0), formulas: [["甲"]] }],
      contents: [
        { at: at(1, 1), formulas: [["=1+1"]] },
        { at: at(0, 0), formulas: [["甲"]] },
      ],
      names: [undefined],
    });
    expect(after?.sheets.map(({ name }) => name)).toEqual([LIST, "新表"]);
  });

  test("sheets are told in their order with visibility; only those asked for have contents", async () => {
    const host = await spreadsheet.open(LIST, "另一张");
    await done(host, write(0, 0, [["甲"]]), {
      kind: "write",
      sheet: "另一张",
      at: at(0, 0),
      content: [["乙"]],
    });
    await spreadsheet.hideSheet("另一张");
    const some = valueOf(await host.readWorkbook({ sheets: ["另一张"] }));
    expect(some.sheets.map(({ name, visibility, values }) => [name, visibility, values])).toEqual([
      [LIST, "visible", []],
      ["另一张", "hidden", [["乙"]]],
    ]);
  });

  test("tables are told with their places", async () => {
    const host = await spreadsheet.open(LIST);
    await done(
      host,
      write(1, 1, [
        ["单位", "数"],
        ["甲", 1],
      ]),
      { kind: "table", sheet: LIST, at: at(1, 1, 2, 2), name: "单位表", style: "TableStyleLight9" },
    );
    expect((await read(host)).tables).toEqual([{ name: "单位表", sheet: LIST, at: at(1, 1, 2, 2) }]);
    expect(valueOf(await host.outline()).tableNames).toEqual(["单位表"]);
    const { filters } = valueOf(await host.look({ filters: [{ sheet: LIST }, { table: "单位表" }] }));
    expect(filters).toEqual([false, false]);
  });

  test("the selected cell is told with what it holds; a hidden sheet can't be shown", async () => {
    const host = await spreadsheet.open(LIST, "另一张");
    await done(host, write(1, 2, [["甲"]]));
    expect(await host.select(LIST, at(1, 2))).toMatchObject({ ok: true });
    expect(valueOf(await host.activeCell())).toMatchObject({ sheet: LIST, at: at(1, 2), holds: "甲" });
    await spreadsheet.hideSheet("另一张");
    for (const name of ["另一张", "没有"])
      expect(await host.select(name)).toMatchObject({ problem: { code: "sheet-missing", sheet: name } });
  });

  test("who watches is told of changes until he ends it", async () => {
    const host = await spreadsheet.open(LIST);
    let told = 0;
    const stop = valueOf(
      await host.watch(() => {
        told += 1;
      }),
    );
    await done(host, write(0, 0, [["甲"]]));
    const isTold = await eventually(
      () => Promise.resolve(told > 0),
      (answer) => answer,
    );
    expect(isTold).toBe(true);
    stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = told;
    await done(host, write(0, 0, [["乙"]]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBe(before);
  });
});
