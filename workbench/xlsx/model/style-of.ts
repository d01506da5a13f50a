import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { AlignmentStyle, BorderLineStyle, BorderSide, CellStyle, FontStyle } from "hucre";

/** The engine's look of a cell in the file's terms, and the tables for both directions. */

export const BORDER_LINE: Readonly<Partial<Record<BorderStyleTypes, BorderLineStyle>>> = {
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DASH_DOT]: "dashDot",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashDotDot",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.MEDIUM_DASHED]: "mediumDashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "mediumDashDot",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "mediumDashDotDot",
  [BorderStyleTypes.SLANT_DASH_DOT]: "slantDashDot",
  [BorderStyleTypes.THICK]: "thick",
};

export const HORIZONTAL: Readonly<
  Partial<Record<HorizontalAlign, NonNullable<AlignmentStyle["horizontal"]>>>
> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.DISTRIBUTED]: "distributed",
};

export const VERTICAL: Readonly<Partial<Record<VerticalAlign, NonNullable<AlignmentStyle["vertical"]>>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
  [VerticalAlign.BOTTOM]: "bottom",
};

/** Six hex digits without `#`. @example hexOf("rgb(0,255,0)") //=> "00FF00" */
export function hexOf(color: Nullable<string>): string | undefined {
  if (color === null || color === undefined) return undefined;
  const long = /^#?([\da-f]{6})(?:[\da-f]{2})?$/i.exec(color);
  if (long?.[1] !== undefined) return long[1].toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (!parts) return undefined;
  return parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

export function cellStyleOf(style: IStyleData): CellStyle | undefined {
  const font = fontOf(style);
  const fill = hexOf(style.bg?.rgb);
  const border = borderOf(style);
  const alignment = alignmentOf(style);
  const pattern = style.n?.pattern;
  const result: CellStyle = {
    ...(font && { font }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(pattern !== undefined &&
      pattern !== "" &&
      pattern !== "General" && { numFmt: pattern === "@@@" ? "@" : pattern }),
  };
  return orNothing(result);
}

/** The look a conditional format gives. Excel wants a solid fill's colour in `bgColor` here. */
export function differentialOf(style: IStyleData): CellStyle | undefined {
  const { font, border, numFmt } = cellStyleOf(style) ?? {};
  const fill = hexOf(style.bg?.rgb);
  return orNothing({
    ...(font && { font }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill } } }),
    ...(border && { border }),
    ...(numFmt !== undefined && { numFmt }),
  } satisfies CellStyle);
}

function fontOf(style: IStyleBase): FontStyle | undefined {
  const color = hexOf(style.cl?.rgb);
  return orNothing({
    ...(style.ff !== null && style.ff !== undefined && { name: style.ff }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { vertAlign: "subscript" as const }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { vertAlign: "superscript" as const }),
    ...(color !== undefined && { color: { rgb: color } }),
  } satisfies FontStyle);
}

function borderOf(style: IStyleBase): CellStyle["border"] | undefined {
  const { t, r, b, l } = style.bd ?? {};
  const [top, right, bottom, left] = [sideOf(t), sideOf(r), sideOf(b), sideOf(l)];
  return orNothing({
    ...(top && { top }),
    ...(right && { right }),
    ...(bottom && { bottom }),
    ...(left && { left }),
  });
}

function sideOf(side: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = side ? BORDER_LINE[side.s] : undefined;
  return style && { style, color: { rgb: hexOf(side?.cl.rgb) ?? "000000" } };
}

function alignmentOf(style: IStyleData): AlignmentStyle | undefined {
  const horizontal = style.ht ? HORIZONTAL[style.ht] : undefined;
  const vertical = style.vt ? VERTICAL[style.vt] : undefined;
  const angle = style.tr?.v === BooleanNumber.TRUE ? 255 : style.tr?.a;
  return orNothing({
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    // The file counts downward angles on from 90.
    ...(angle !== undefined &&
      angle !== 0 && { textRotation: angle === 255 ? 255 : angle < 0 ? -angle : 90 + angle }),
  } satisfies AlignmentStyle);
}

const orNothing = <T extends object>(item: T): T | undefined =>
  Object.keys(item).length > 0 ? item : undefined;
