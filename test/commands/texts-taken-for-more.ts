/** Texts that Excel takes for a formula, a number or a day when they are typed (semantics §8). */
export const TEXTS = [
  "2020-1",
  "3.10",
  "007",
  "1-1",
  "3/4",
  "(2)",
  "=1+1",
  "+新建",
  "-20%",
  "@某局",
  "1e5",
  "2020年12月",
  "'带撇号",
];
