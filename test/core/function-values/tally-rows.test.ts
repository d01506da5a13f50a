import fc from "fast-check";
import { serialOf } from "../../../src/core/base/serial";
import { tallyRows } from "../../../src/core/function-values/tally-rows";

const TODAY = serialOf(2020, 12, 1);
const DEADLINES = [
  ["2020年底前"],
  ["2020年11月底前"],
  ["持续推进"],
  ["春节前"],
  ["2021年6月底前"],
  [""],
  [0],
];
const PROGRESS = [["已完成"], [null], [""], [""], [0.3], [""], [null]];

describe("how many tasks stand where", () => {
  test("every status word has its row, in one order; rows blank in both ranges are not counted", () => {
    expect(tallyRows(DEADLINES, PROGRESS, null, TODAY)).toEqual({
      ok: true,
      value: [
        { word: "已完成", count: 1, share: 0.2 },
        { word: "逾期完成", count: 0, share: 0 },
        { word: "逾期", count: 1, share: 0.2 },
        { word: "临期", count: 0, share: 0 },
        { word: "推进中", count: 1, share: 0.2 },
        { word: "长期推进", count: 1, share: 0.2 },
        { word: "待确认", count: 1, share: 0.2 },
      ],
    });
  });

  test("ranges of different size are refused, with both sizes", () => {
    expect(tallyRows(DEADLINES, [["已完成"]], null, TODAY)).toMatchObject({
      problem: { code: "sizes-differ", first: 7, second: 1 },
    });
  });

  test("empty ranges give noughts", () => {
    const counted = tallyRows([[null]], [[null]], null, TODAY);
    expect(counted.ok && counted.value.every(({ count, share }) => count === 0 && share === 0)).toBe(true);
  });

  test("the counts add up to the rows, the shares to one", () => {
    const deadline = fc.constantFrom("2020年底前", "每月1日前", "持续推进", "近期", 44150);
    const state = fc.constantFrom("已完成", "80%", "", null, 1, 44180);
    fc.assert(
      fc.property(fc.array(fc.tuple(deadline, state), { minLength: 1 }), (list) => {
        const counted = tallyRows(
          list.map(([a]) => [a]),
          list.map(([, b]) => [b]),
          null,
          TODAY,
        );
        const rows = counted.ok ? counted.value : [];
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });
});
