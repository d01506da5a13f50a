import { readDeadline } from "../../../src/core/deadline/read-deadline";

/** Milliseconds of the fastest of five readings: the fastest is the least disturbed by the machine. */
function fastest(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    readDeadline(text, { year: 2020 });
    return performance.now() - start;
  });
  return Math.min(...times);
}

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
    const short = Math.max(fastest(filled(piece, 5_000)), 0.3);
    expect(fastest(filled(piece, 50_000))).toBeLessThan(short * 30);
    expect(fastest(filled(piece, 10_000))).toBeLessThan(200);
  });
});
