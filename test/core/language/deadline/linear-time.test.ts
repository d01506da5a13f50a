import { readDeadline } from "../../../../src/core/language/deadline/read-deadline";
import { quickestCpuMs } from "../../../support/cpu-time";

const quickest = (text: string): number =>
  quickestCpuMs(() => {
    readDeadline(text, { year: 2020 });
  });

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe("reading takes linear time", () => {
  test.each([
    "2020年",
    "2020年6月",
    "2020年3月-",
    "2020-",
    "20200630",
    "6月、",
    "3、",
    "一、",
    "一至",
    "每",
    "每年",
    "每年6月、",
    "每月1日(",
    "1",
    "一",
    "十四五",
    "《",
    "(",
    "年",
    "季后",
    "底前",
    " ",
    "到2020年底前,",
    "2020年底前完成;每月5日前;",
    "\ud83d",
    "内號",
  ])("however often %j is repeated", (piece) => {
    // Ten times the length may take at most thirty times as long; a quadratic reader takes a hundred times.
    const short = Math.max(quickest(filled(piece, 5_000)), 0.3);
    expect(quickest(filled(piece, 50_000))).toBeLessThan(short * 30);
    expect(quickest(filled(piece, 10_000))).toBeLessThan(200);
  });
});
