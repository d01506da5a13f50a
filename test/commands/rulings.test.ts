import { COMMANDS } from "../../src/commands";
import { readLists } from "../../src/commands/read-lists";
import type { Result } from "../../src/core/base/problem";
import { serialOf } from "../../src/core/base/serial";
import { host, openBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";

jest.setTimeout(240_000);

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const { insertLists, flag, keepRuling, readRulings, makeSummary, changeSettings } = COMMANDS;
const by = "张三";
const LATE = serialOf(2021, 1, 5);

/** The status that the add-in reads in the row of a key, and the due day. */
async function read(key: string): Promise<{ sheet: string; word: string; due: number | null }[]> {
  const { lists } = value(await readLists());
  return lists.flatMap(({ sheet, rows }) =>
    rows.flatMap((row) => (row.key === key ? [{ sheet, word: row.status.word, due: row.status.due }] : [])),
  );
}

/** What stands under a heading in the row that has a text. */
async function shown(sheet: string, has: string, heading: string): Promise<unknown> {
  const rows = (await contentsOf()).get(sheet) ?? [];
  const header = rows.find((row) => row.includes(heading)) ?? [];
  const row = rows.find((cells) => cells.some((cell) => String(cell).includes(has)));
  return row?.[header.indexOf(heading)];
}

const SOIL_22 = "至少发布一次";

async function soilBook(layout: "official" | "ledger"): Promise<void> {
  await openBook();
  value(await insertLists.run({ plans: ["soil"], year: 2020, layout }));
  value(await changeSettings.run({ asOf: LATE }));
}

describe("土壤-22: the measure says 2020年底前, the list 2021年底前", () => {
  test("on a flagged list the flags follow the ruling, and its taking back; the wording stays", async () => {
    await soilBook("official");
    value(await flag.run());
    const before = await contentsOf();
    expect(await read("土壤-22")).toMatchObject([{ word: "推进中", due: serialOf(2021, 12, 31) }]);

    const kept = value(await keepRuling.run({ id: "A1", wording: "按措施", by }));
    expect(kept).toMatchObject({
      ruling: { id: "A1", wording: "按措施", by, on: LATE },
      flagged: ["土壤任务清单"],
    });
    expect(await read("土壤-22")).toMatchObject([{ word: "逾期", due: serialOf(2020, 12, 31) }]);
    expect(await shown("土壤任务清单", SOIL_22, "督办状态")).toBe("逾期");
    expect(await shown("土壤任务清单", SOIL_22, "截止日期")).toBe(serialOf(2020, 12, 31));
    expect(await shown("土壤任务清单", SOIL_22, "完成时限")).toBe("2021年底前");

    value(await keepRuling.run({ id: "A1" }));
    expect(await contentsOf()).toEqual(before);
  });

  test("清除标记 takes the flags away, and leaves what was decided", async () => {
    await soilBook("official");
    value(await flag.run());
    value(await keepRuling.run({ id: "A1", wording: "按措施", by }));
    value(await COMMANDS.unflag.run());
    expect(await shown("土壤任务清单", SOIL_22, "督办状态")).toBeUndefined();
    expect(await read("土壤-22")).toMatchObject([{ word: "逾期", due: serialOf(2020, 12, 31) }]);
  });

  test("a ledger shows the ruled day, and its formula the status; a ledger inserted later has it from the start", async () => {
    await soilBook("ledger");
    const before = await contentsOf();
    value(await keepRuling.run({ id: "A1", wording: "按措施", by }));
    expect(await shown("土壤任务台账", SOIL_22, "督办状态")).toBe("逾期");
    value(await insertLists.run({ plans: ["soil"], year: 2020, layout: "ledger" }));
    expect(await read("土壤-22")).toEqual([
      { sheet: "土壤任务台账", word: "逾期", due: serialOf(2020, 12, 31) },
      { sheet: "土壤任务台账 (2)", word: "逾期", due: serialOf(2020, 12, 31) },
    ]);
    expect(await shown("土壤任务台账 (2)", SOIL_22, "督办状态")).toBe("逾期");
    value(await keepRuling.run({ id: "A1" }));
    expect((await contentsOf()).get("土壤任务台账")).toEqual(before.get("土壤任务台账"));
  });

  test("where keeping it broke off before the ledger was written, keeping it once more writes the ledger", async () => {
    await soilBook("ledger");
    value(await keepRuling.run({ id: "A1", wording: "按措施", by }));
    const done = await contentsOf();
    // As a connection that went leaves it: 核对结论 stands, the ledger's row is as it was.
    const { lists } = value(await readLists());
    const row = lists[0]?.rows.find(({ key }) => key === "土壤-22")?.row ?? 0;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("土壤任务台账");
      sheet.getRangeByIndexes(row, lists[0]?.columns.dueDate ?? 0, 1, 1).values = [[serialOf(2021, 12, 31)]];
      await context.sync();
    });
    value(await keepRuling.run({ id: "A1", wording: "按措施", by }));
    expect(await contentsOf()).toEqual(done);
  });

  test("a day that somebody typed into the ledger stays, counts, and is asked about", async () => {
    await soilBook("ledger");
    const { lists } = value(await readLists());
    const row = lists[0]?.rows.find(({ key }) => key === "土壤-22")?.row ?? 0;
    const column = lists[0]?.columns.dueDate ?? 0;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("土壤任务台账");
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[serialOf(2021, 3, 31)]];
      await context.sync();
    });
    value(await keepRuling.run({ id: "A1", wording: "按措施", by }));
    expect(await read("土壤-22")).toMatchObject([{ word: "推进中", due: serialOf(2021, 3, 31) }]);
    const doubts = value(await readLists()).lists[0]?.doubts.filter((doubt) => doubt.row === row) ?? [];
    expect(doubts.map(({ code }) => code)).toEqual(expect.arrayContaining(["ruled", "due-date-differs"]));
  });

  test("the summary counts by the ruling and names who decided; without one it says nothing of it", async () => {
    await soilBook("official");
    value(await makeSummary.run());
    const said = async (): Promise<string> =>
      [...(await contentsOf()).entries()]
        .filter(([name]) => name === "年终汇总")
        .flatMap(([, rows]) => rows.flat().map(String))
        .filter((text) => text.includes("核对结论"))
        .join();
    expect(await said()).toBe("");
    value(await keepRuling.run({ id: "A1", wording: "按措施", by }));
    value(await makeSummary.run());
    expect(await said()).toBe(
      "土壤-22：通知原文前后不一，核对结论为“按措施”，即2020年底前（张三，2021-01-05）。",
    );
    const detail = (await contentsOf()).get("汇总明细") ?? [];
    const row = detail.find((cells) => cells.some((cell) => String(cell).includes(SOIL_22)));
    expect(row).toContain("逾期");
  });
});

test.each([
  // A day where the list has none, none where it has a day, a cycle, and two days instead of one.
  ["A9", "大气-15", "按措施", "逾期"],
  ["A11", "大气-21-1", "按措施", "长期推进"],
  ["A12", "大气-20-2", "不设时限", "长期推进"],
  ["A14", "大气-16-2", "按措施", "逾期"],
  ["A7", "大气-19-1", "按措施", "逾期"],
])(
  "%s: every list with %s, and its own formula, says by “%s” that it is %s",
  async (id, key, wording, word) => {
    await openBook();
    value(await insertLists.run({ plans: ["air"], year: 2020, layout: "ledger" }));
    value(await changeSettings.run({ asOf: serialOf(2021, 1, 20) }));
    const before = (await contentsOf()).get("大气任务台账");
    value(await keepRuling.run({ id, wording, by }));
    expect(await read(key)).toMatchObject([{ word }]);
    expect(await shown("大气任务台账", key, "督办状态")).toBe(word);
    value(await keepRuling.run({ id }));
    expect((await contentsOf()).get("大气任务台账")).toEqual(before);
  },
);

test("a list whose deadline was rewritten is judged by what is written; the ruling is told to be idle", async () => {
  await soilBook("official");
  const { lists } = value(await readLists());
  const row = lists[0]?.rows.find(({ key }) => key === "土壤-22")?.row ?? 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("土壤任务清单");
    sheet.getRangeByIndexes(row, lists[0]?.columns.deadline ?? 0, 1, 1).values = [["2021年6月底前"]];
    await context.sync();
  });
  value(await keepRuling.run({ id: "A1", wording: "按措施", by }));
  expect(await read("土壤-22")).toMatchObject([{ due: serialOf(2021, 6, 30) }]);
  expect(value(await readLists()).lists[0]?.doubts.map(({ code }) => code)).toContain("ruling-idle");
});

test("the matters of the workbook's lists are listed with what was decided; others are not", async () => {
  await soilBook("official");
  value(await keepRuling.run({ id: "D29·土壤-6", wording: "按更正", by: " 李（四）；" }));
  const { matters } = value(await readRulings.run());
  expect(matters.every(({ note }) => note.keys.some((key) => key.startsWith("土壤")))).toBe(true);
  expect(matters.find(({ id }) => id === "A1")).toMatchObject({
    places: [{ key: "土壤-22", sheet: "土壤任务清单" }],
    decides: true,
  });
  expect(matters.find(({ ruling }) => ruling !== undefined)).toMatchObject({
    id: "D29·土壤-6",
    ruling: { wording: "按更正", by: "李 四", on: LATE },
  });
});

test("nobody's ruling, and one on what there is not, are refused, and nothing is written", async () => {
  await soilBook("official");
  const before = await contentsOf();
  const code = async (request: Parameters<typeof keepRuling.run>[0]) => {
    const result = await keepRuling.run(request);
    return result.ok ? "" : result.problem.code;
  };
  expect(await code({ id: "A1", wording: "按措施" })).toBe("ruling-unsigned");
  expect(await code({ id: "A1", wording: "按措施", by: "；（）" })).toBe("ruling-unsigned");
  expect(await code({ id: "A1", wording: "按第三种", by })).toBe("no-such-ruling");
  expect(await code({ id: "A99", wording: "按措施", by })).toBe("no-such-ruling");
  host.book.extras.structureProtected = true;
  expect(await code({ id: "A1", wording: "按措施", by })).toBe("");
  expect(before.size).toBeGreaterThan(0);
});

test("a row says in words what its ruling leaves as it is", async () => {
  await soilBook("official");
  for (const [id, wording] of [
    ["A1", "按措施"],
    ["A3", "按正文"],
    ["A18", "都按水清单"],
    ["D29·土壤-6", "按更正"],
  ] as const)
    value(await keepRuling.run({ id, wording, by }));
  const doubts = value(await readLists()).lists[0]?.doubts.filter(({ code }) => code === "ruled") ?? [];
  expect(doubts.map(({ message }) => message).sort()).toEqual(
    [
      "核对结论：按措施（张三，2021-01-05）。",
      "核对结论：按更正（张三，2021-01-05）。只记下，原文、时限和判定不变。",
      "核对结论：按正文（张三，2021-01-05）。指标按结论判定，本行的时限和状态不变。",
      "核对结论：都按水清单（张三，2021-01-05）。只记下，原文、时限和判定不变。",
    ].sort(),
  );
});
