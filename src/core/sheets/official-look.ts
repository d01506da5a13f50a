import type { CellStyle } from "../base/workbook-edit";
import type { OfficialFonts } from "./fonts";
import type { OfficialCellKind } from "./official-cells";

/** Points: 二号 for the title, 三号-like for the mark, 小四 and 五号 in the table. */
export const OFFICIAL_SIZES: Readonly<Record<OfficialCellKind, number>> = {
  mark: 14,
  title: 22,
  header: 12,
  section: 12,
  number: 10.5,
  task: 10.5,
  measure: 10.5,
  duty: 10.5,
};

/** 序号, 重点任务, 工作措施, 完成时限, 责任单位, 配合单位, in points: just under what A4 across can print at 100 %. */
export const OFFICIAL_WIDTHS: readonly number[] = [33, 99, 366, 75, 93, 84];

const FONT: Readonly<Record<OfficialCellKind, keyof OfficialFonts>> = {
  mark: "heading",
  title: "title",
  header: "heading",
  section: "heading",
  number: "body",
  task: "body",
  measure: "body",
  duty: "body",
};

const LEFT: ReadonlySet<OfficialCellKind> = new Set<OfficialCellKind>(["mark", "section", "measure"]);

/** The look of a kind of cell. Only what stands in the table is ruled. */
export function officialStyle(kind: OfficialCellKind, fonts: OfficialFonts): CellStyle {
  const font = fonts[FONT[kind]];
  return {
    fontName: font.name,
    fontSize: OFFICIAL_SIZES[kind],
    bold: font.bold,
    horizontal: LEFT.has(kind) ? "left" : "center",
    vertical: "center",
    wrap: true,
    ...(kind === "mark" || kind === "title" ? {} : { grid: "#000000" }),
    // Text format: without it a typed 2020年11月 would become a date in Chinese Excel.
    ...(kind === "duty" ? { numberFormat: "@" } : {}),
  };
}
