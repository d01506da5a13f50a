import "./fonts.css";

/** The fonts of official documents and of Excel's Chinese list, by the names that Excel writes into a file. */
const NAMES = [
  "等线",
  "宋体",
  "仿宋",
  "仿宋_GB2312",
  "楷体",
  "楷体_GB2312",
  "黑体",
  "微软雅黑",
  "方正小标宋简体",
  "Arial",
  "Calibri",
  "Times New Roman",
] as const;

/** The grid's font list; each font is shown under its own name. */
export const gridFonts = {
  override: true,
  list: NAMES.map((name) => ({ value: name, label: name })),
};

/** The grid draws on a canvas, which does not draw again when a font comes late: the fonts are loaded before. */
export async function fontsReady(): Promise<void> {
  await Promise.allSettled(NAMES.map((name) => document.fonts.load(`11px "${name}"`, "攻坚任务")));
}
