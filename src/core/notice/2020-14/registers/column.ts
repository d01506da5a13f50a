import type { CodeForm, RegisterColumn } from "../../model/register";

/** What a column may have besides heading and width. */
type More = { readonly needed?: true; readonly hint?: string; readonly example?: string | number };

type Plain = "text" | "date" | "percent" | "longitude" | "latitude" | "person" | "phone";
const plain =
  (kind: Plain) =>
  (header: string, width: number, more: More = {}): RegisterColumn => ({ kind, header, width, ...more });

export const text = plain("text");
export const date = plain("date");
export const percent = plain("percent");
export const longitude = plain("longitude");
export const latitude = plain("latitude");
export const person = plain("person");
export const phone = plain("phone");

/** 序号 begins every register. */
export const SEQ: RegisterColumn = { kind: "seq", header: "序号", width: 5, needed: true, example: "示例" };

export const number = (
  header: string,
  width: number,
  decimals: number,
  more: More & { readonly most?: number } = {},
): RegisterColumn => ({ kind: "number", header, width, decimals, ...more });

export const choice = (
  header: string,
  width: number,
  words: readonly string[],
  more: More & { readonly open?: true } = {},
): RegisterColumn => ({ kind: "choice", header, width, words, ...more });

export const code = (header: string, width: number, form: CodeForm, more: More = {}): RegisterColumn => ({
  kind: "code",
  header,
  width,
  form,
  ...more,
});

export const formula = (
  header: string,
  width: number,
  expression: string,
  more: More & { readonly percent?: true } = {},
): RegisterColumn => ({ kind: "formula", header, width, formula: expression, ...more });

/** 统一社会信用代码, the same wherever it stands. */
export const CREDIT = (more: More = {}): RegisterColumn => code("统一社会信用代码", 20, "credit", more);

/** The banner's 苏木, towns and farms; others are let in. */
export const TOWNS = [
  "上都镇",
  "桑根达来镇",
  "哈毕日嘎镇",
  "宝绍代苏木",
  "那日图苏木",
  "赛音呼都嘎苏木",
  "扎格斯台苏木",
  "五一种畜场",
  "黑城子示范区",
  "工业园区",
] as const;
export const YES_NO = ["是", "否"] as const;
