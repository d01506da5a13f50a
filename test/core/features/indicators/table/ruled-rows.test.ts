import { verdictWord } from "../../../../../src/core/attainment/verdict-word";
import { serialOf } from "../../../../../src/core/base/serial";
import { INDICATOR_HEADERS } from "../../../../../src/core/features/indicators/columns";
import { planIndicatorSheet } from "../../../../../src/core/features/indicators/plan-sheet";
import { indicators } from "../../../../../src/core/notice/indicators";
import type { Ruling } from "../../../../../src/core/notice/ruling-text";
import { attainWorkbook } from "../../../../../src/core/tables/indicators/attain-workbook";
import { recogniseIndicators } from "../../../../../src/core/tables/indicators/recognise-indicators";
import { rulingTexts } from "../../../../../src/core/tables/indicators/ruling-texts";
import { editOf } from "../../insert/edits-of";
import { sheetOf, type Written } from "./sheet-of";

const ruling = (id: string, wording: string): Ruling => ({
  ...{ id, wording },
  ...{ by: "张三", on: serialOf(2020, 12, 31) },
});
const SAID = "（张三，2020-12-31）。";
const ZERO = "实现化肥农药使用量零增长";
const METALS = "确保2020年年底继续保持重点行业的重点重金属零排放";
const HEADER = ["指标", "目标(原文)", "目标值", "单位", "完成值", "完成时限"];

/** Verdict, deadline's words, and what is said of 核对结论, for each row of a bureau's table. */
const judged = (rows: readonly (readonly Written[])[], rulings: readonly Ruling[]) =>
  recogniseIndicators(sheetOf([HEADER, ...rows]), { year: 2020, rulings }).flatMap((table) =>
    table.rows.map(({ outcome, deadline, ruled }) => [
      verdictWord(outcome),
      deadline.kind === "by-date" ? deadline.date : deadline.kind,
      ...rulingTexts(ruled),
    ]),
  );

describe("a bureau's own table that has the notice's words", () => {
  const fertiliser: Written[] = ["化肥农药使用量", ZERO, "", "%", 0, "持续推进"];
  const metals: Written[] = ["重点行业重点重金属排放", METALS, "", "", 0, "2020年底前"];
  const other: Written[] = ["秸秆综合利用率", "秸秆综合利用率达到85%", "", "%", 86, "2020年底前"];

  test("is judged by the list without a ruling", () => {
    expect(judged([fertiliser, other], [])).toEqual([
      ["达标", "ongoing"],
      ["达标", serialOf(2020, 12, 31)],
    ]);
  });

  test("is judged by 负增长 where that was decided: no growth is not enough any more", () => {
    expect(judged([fertiliser, other], [ruling("A16", "都按负增长")])).toEqual([
      ["未达标", "ongoing", `核对结论A16：都按负增长${SAID}`],
      ["达标", serialOf(2020, 12, 31)],
    ]);
  });

  test("has the day that was decided for its measure; the words stay", () => {
    const [row] = judged([fertiliser], [ruling("A9", "按措施")]);
    expect(row).toEqual(["达标", serialOf(2020, 12, 31), `核对结论A9：按措施${SAID}`]);
    const [table] = recogniseIndicators(sheetOf([HEADER, fertiliser]), {
      rulings: [ruling("A9", "按措施")],
    });
    expect(table?.rows[0]?.deadline.text).toBe("持续推进");
    expect(table?.rows[0]?.wording).toBe(ZERO);
  });

  test("is left to a person where the wording decided for has no number, and says so", () => {
    expect(judged([metals, other], [ruling("A3", "按正文")])[0]).toEqual([
      "需人工认定",
      serialOf(2020, 12, 31),
      `核对结论A3：按正文${SAID}正文没有“零”字，也没有数值，是否达标只能人工认定。`,
    ]);
  });

  test("with a target of the bureau's own goes by that one, and says that the ruling does not hold", () => {
    const own: Written[] = ["化肥农药使用量", ZERO, -2, "%", -1, "持续推进"];
    const [row] = judged([own, other], [ruling("A16", "都按负增长")]);
    const [without] = judged([own, other], []);
    expect(row?.slice(0, 2)).toEqual(without);
    expect(row?.[3]).toMatch(/^这一行的目标值或截止日期既不是通知原文、也不是核对结论的/);
  });

  test("with a day of the bureau's own keeps it, and says that the ruling does not hold", () => {
    const [row] = judged([[...fertiliser.slice(0, 5), "2020年10月底前"]], [ruling("A9", "按措施")]);
    expect(row?.[1]).toBe(serialOf(2020, 10, 31));
    expect(row?.[3]).toMatch(/^这一行的目标值或截止日期/);
  });

  test("with other words is nobody's business", () => {
    const own: Written[] = ["化肥农药使用量", "化肥农药使用量零增长即可", "", "%", 0, "持续推进"];
    expect(judged([own, other], [ruling("A16", "都按负增长")])).toEqual(judged([own, other], []));
  });
});

test("two rows that were decided to be the same have to have the same figures", () => {
  const rows = (actual: number): Written[][] => [
    ["城镇再生水利用率", "城镇再生水利用率达到相关要求", 20, "%", 21, "2020年底前"],
    ["城市再生水利用率", "城市再生水利用率达到相关要求", 20, "%", actual, "2020年底前"],
  ];
  const said = (actual: number, rulings: readonly Ruling[]): (readonly string[])[] =>
    attainWorkbook(
      {
        sheets: [sheetOf([HEADER, ...rows(actual)])],
        ...{ names: [], tables: [], structureProtected: false, settings: {} },
      },
      { rulings },
    ).flatMap((table) => table.rows.map(({ ruled }) => rulingTexts(ruled).slice(1)));
  const same = [ruling("A19", "按同一项")];
  expect(said(21, same)).toEqual([[], []]);
  const differ = "核对结论认定是同一项，但两行的目标值或完成值不同，请核对。";
  expect(said(22, same)).toEqual([[differ], [differ]]);
  expect(said(22, [ruling("A19", "各按清单")])).toEqual([[], []]);
});

describe("our own indicator sheet", () => {
  const sheet = (made: readonly Ruling[]) => {
    const edits = planIndicatorSheet(indicators, "指标表", { tableName: "t", year: 2020, rulings: made });
    const rows = editOf(edits, "write").content.map((row) =>
      row.map((cell) => (typeof cell === "object" ? "" : cell)),
    );
    return sheetOf(rows);
  };
  const all: readonly Ruling[] = [
    ...[ruling("A16", "都按负增长"), ruling("A3", "按正文"), ruling("A1", "按时限栏")],
    ...[ruling("A9", "按措施"), ruling("A18", "都按水清单")],
  ];
  const states = (made: readonly Ruling[], read: readonly Ruling[]) =>
    recogniseIndicators(sheet(made), { year: 2020, rulings: read }).flatMap(({ rows }) =>
      rows.flatMap(({ ruled }) =>
        ruled === undefined ? [] : `${ruled.id}${ruled.idle === true ? "!" : ""}`,
      ),
    );

  test("made by rulings shows their targets and days, and no row says that they do not hold", () => {
    expect(states(all, all)).toEqual(["A14", "A15", "W10", "W11", "S09", "S10", "S17", "S19"]);
    const { values } = sheet(all);
    const at = (name: string, header: (typeof INDICATOR_HEADERS)[number]): unknown =>
      values.find((row) => row[1] === name)?.[INDICATOR_HEADERS.indexOf(header)];
    expect(at("化肥农药使用量", "算符")).toBe("增长＜");
    expect(at("重点行业重点重金属排放", "目标值")).toBe("");
    expect(at("发布土壤环境状况信息", "截止日期")).toBe(serialOf(2021, 12, 31));
    expect(at("发布土壤环境状况信息", "备注")).toBe(`完成时限栏写“2021年底前”。核对结论A1：按时限栏${SAID}`);
    expect(at("化肥农药使用量", "目标(原文)")).toBe(ZERO);
  });

  test("made before goes by its own cells, as its formulas do, and the rows that differ say so", () => {
    expect(states([], all)).toEqual(["A14", "A15!", "W10", "W11", "S09", "S10", "S17!", "S19!"]);
  });
});
