import fc from "fast-check";
import { reversed, rolled } from "../../../../src/core/features/next-year/change";
import { spanOf, yearTokens } from "../../../../src/core/features/next-year/years";
import { listChanges } from "../../../../src/core/features/next-year/list-changes";
import { ownList } from "./sources";

const senses = (text: string): string[] =>
  yearTokens(text).map(({ text: token, sense }) => `${token} ${sense}`);

describe("what a year in a text is", () => {
  test.each([
    ["按某办发〔2019〕7号文,2020年底前完成", ["2019 document", "2020 deadline"]],
    ["某字[2020]第12号", ["2020 document"]],
    ["执行GB 3838-2002和HJ/T91—2002", ["2002 standard", "2002 standard"]],
    ["用水量比2015年下降", ["2015 base"]],
    ["较2020年增加", ["2020 base"]],
    ["从2020年7月1日起施行", ["2020 start"]],
    ["自2020年7月1日起至2020年12月底", ["2020 start", "2020 deadline"]],
    ["2020年7月1日起", ["2020 start"]],
    ["完成“十三五”目标", ["“十三五” plan"]],
    ["到2020年,全面完成", ["2020 deadline"]],
    ["2020年度计划", ["2020 deadline"]],
    ["参照2020年做法", ["2020 other"]],
    ["2024年2月29日前", ["2024年2月29日 leap"]],
    ["11月底前、每月1日前、每季度", []],
    ["编号120201", []],
  ])("%s", (text, expected) => {
    expect(senses(text)).toEqual(expected);
  });
});

describe("leap days and ends of months", () => {
  const moved = (deadline: string, by: number): string | undefined =>
    listChanges(ownList([["清理垃圾", deadline]], Number(/\d{4}/.exec(deadline)?.[0])), by).find(
      ({ field }) => field === "deadline",
    )?.to;

  test.each([
    ["2024年2月29日前", 1, "2025年2月28日前"],
    ["2024年2月29日前", 4, "2028年2月29日前"],
    ["2024-02-29", 1, "2025-02-28"],
    ["2023年2月底前", 1, "2024年2月底前"],
    ["2023年2月28日前", 1, "2024年2月28日前"],
    ["2020年6月30日", -1, "2019年6月30日"],
    ["2020年6月底、2020年11月底", 1, "2021年6月底、2021年11月底"],
  ])("%s by %d: %s", (deadline, by, expected) => {
    expect(moved(deadline, by)).toBe(expected);
  });

  test("that the 29th became the 28th is told", () => {
    const [change] = listChanges(ownList([["清理垃圾", "2024年2月29日前"]], 2024), 1);
    expect(change?.reason ?? "").toContain("改为28日");
  });
});

describe("a bureau's own list", () => {
  const [title, ...rows] = listChanges(
    ownList([
      ["到2020年底前完成整治", "2020年底前"],
      ["总结2019年做法,参照2020年方案", "持续推进"],
      ["执行“十三五”规划", "2021年3月底前"],
    ]),
    1,
  );

  test("its title and its plain deadlines move; every other year is asked", () => {
    expect(title).toMatchObject({ field: "title", to: "某局2021年度任务", action: "move" });
    expect(rows.map(({ action, from, to }) => `${action} ${from} ${to}`)).toEqual([
      "move 2020年底前 2021年底前",
      "move 到2020年底前完成整治 到2021年底前完成整治",
      "ask 总结2019年做法,参照20… 总结2019年做法,参照20…",
      "ask …19年做法,参照2020年方案 …19年做法,参照2020年方案",
      "ask 2021年3月底前 2022年3月底前",
      "ask 执行“十三五”规划 执行“十三五”规划",
    ]);
  });
});

test("property: whatever is moved leads back to the very text, over any number of years", () => {
  const piece = fc.constantFrom(
    ...[
      "2020年底前",
      "到2021年底",
      "〔2020〕9号",
      "2024年2月29日",
      "2020",
      "2021年底前",
      "“十三五”",
      "，",
      "整治",
      "\n",
      " ",
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: -20, max: 60 }), (pieces, by) => {
      const text = pieces.join("");
      const spans = yearTokens(text)
        .filter(({ year }) => year !== undefined)
        .map((token) => spanOf(token, by));
      expect(rolled(rolled(text, spans), reversed(spans))).toBe(text);
    }),
  );
});
