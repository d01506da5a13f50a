/**
 * The measures of GB/T 9704-2012, in the units of a Word file: twips (a twentieth of a point) for lengths, half points
 * for sizes of type.
 */

const MM = 56.6929;
export const mm = (millimetres: number): number => Math.round(millimetres * MM);

/** A4, and the type area of 156 by 225 mm with 37 mm above it and 28 mm at the left. */
export const PAGE = { width: mm(210), height: mm(297) };
export const UPRIGHT = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35) };
/** An annex that lies across: bound above, as its page is turned. */
export const ACROSS = { top: mm(28), left: mm(25), right: mm(25), bottom: mm(26) };
export const TEXT_WIDTH = PAGE.width - UPRIGHT.left - UPRIGHT.right;
export const ACROSS_WIDTH = PAGE.height - ACROSS.left - ACROSS.right;
/** From the paper's edge: the mark of a 函, and the number of the page. */
export const HEADER = mm(30);
export const FOOTER = mm(20);

/** 22 lines of 28 characters: the height of a line, and what a character of 16 points gives up. */
export const LINE = 579;
export const TIGHTER = -5;
/** One character of the text. */
export const CHARACTER = 315;

/** 小初, 2号, 小2, 3号, 4号, 五号, 小五. */
export const SIZE = {
  mark: 72,
  title: 44,
  annexTitle: 36,
  text: 32,
  foot: 28,
  table: 21,
  small: 18,
} as const;

export const RED = "FF0000";

/** The faces of official texts, each with what stands in for it where it is missing: on Windows, in WPS, elsewhere. */
export const FONTS = {
  title: {
    name: "方正小标宋简体",
    otherwise: ["方正小标宋_GBK", "华文中宋", "宋体", "SimSun", "Noto Serif CJK SC"],
  },
  heading: { name: "黑体", otherwise: ["SimHei", "Noto Sans CJK SC"] },
  subheading: { name: "楷体_GB2312", otherwise: ["楷体", "KaiTi", "Noto Serif CJK SC"] },
  body: { name: "仿宋_GB2312", otherwise: ["仿宋", "FangSong", "Noto Serif CJK SC"] },
} as const;
export type Face = keyof typeof FONTS;

const LATIN = "Times New Roman";
export const fontOf = (face: Face) => ({
  ascii: LATIN,
  hAnsi: LATIN,
  cs: LATIN,
  eastAsia: FONTS[face].name,
});
