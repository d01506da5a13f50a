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
} from "@univerjs/core";
import type { BorderSide, CellStyle, FillStyle, FontStyle } from "hucre";
import { BORDER_LINE, HORIZONTAL, VERTICAL } from "../model/style-of";
import { colorOf } from "./colors";

/** What the colours and fonts of a file's looks refer to: the theme's colours, and the default font. */
export type Palette = { readonly theme: readonly string[]; readonly defaultFont: FontStyle };

const keyOf = <K extends number, V>(
  table: Readonly<Partial<Record<K, V>>>,
  value: V | undefined,
): K | undefined => {
  const found = Object.entries(table).find(([, item]) => item === value);
  return found && (Number(found[0]) as K);
};
const ON = BooleanNumber.TRUE;

/** Every look names its font: the engine's own default is not the file's. */
export function engineStyle(style: CellStyle, palette: Palette): IStyleData {
  const { alignment } = style;
  const horizontal = keyOf<HorizontalAlign, string>(HORIZONTAL, alignment?.horizontal);
  const vertical = keyOf<VerticalAlign, string>(VERTICAL, alignment?.vertical);
  const angle = alignment?.textRotation;
  return {
    ...fontStyle({ ...palette.defaultFont, ...style.font }, palette),
    ...fillStyle(style.fill, palette, "fgColor"),
    ...borderStyle(style, palette),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(alignment?.wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(angle !== undefined && {
      tr: angle === 255 ? { a: 0, v: ON } : { a: angle > 90 ? angle - 90 : -angle },
    }),
    ...(style.numFmt !== undefined && { n: { pattern: style.numFmt } }),
  };
}

/** The look that a conditional format gives: only what it changes. */
export function engineDifferential(style: CellStyle, palette: Palette): IStyleData {
  return {
    ...(style.font && fontStyle(style.font, palette)),
    ...fillStyle(style.fill, palette, "bgColor"),
    ...borderStyle(style, palette),
    ...(style.numFmt !== undefined && { n: { pattern: style.numFmt } }),
  };
}

function fontStyle(font: FontStyle, palette: Palette): IStyleBase {
  const color = colorOf(font.color, palette.theme);
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: ON }),
    ...(font.italic === true && { it: ON }),
    ...(font.underline !== undefined && font.underline !== false && { ul: { s: ON } }),
    ...(font.strikethrough === true && { st: { s: ON } }),
    ...(font.vertAlign && {
      va: font.vertAlign === "subscript" ? BaselineOffset.SUBSCRIPT : BaselineOffset.SUPERSCRIPT,
    }),
    // Black text is the theme's or the window's own colour, and the engine's too.
    ...(color !== undefined && color !== "#000000" && { cl: { rgb: color } }),
  };
}

function fillStyle(fill: FillStyle | undefined, palette: Palette, solid: "fgColor" | "bgColor"): IStyleBase {
  if (!fill) return {};
  if (fill.type === "gradient") {
    const rgb = colorOf(fill.stops[0]?.color, palette.theme);
    return rgb === undefined ? {} : { bg: { rgb } };
  }
  // A conditional format's fill is a plain colour even where the file names no pattern.
  if (solid === "fgColor" && fill.pattern !== "solid") return {};
  const rgb = colorOf(fill[solid] ?? fill.fgColor, palette.theme);
  return rgb === undefined ? {} : { bg: { rgb } };
}

function borderStyle({ border }: CellStyle, palette: Palette): IStyleBase {
  if (!border) return {};
  const side = (line: BorderSide | undefined): IBorderStyleData | undefined => {
    const s = line && keyOf<BorderStyleTypes, string>(BORDER_LINE, line.style);
    return s === undefined ? undefined : { s, cl: { rgb: colorOf(line?.color, palette.theme) ?? "#000000" } };
  };
  const [t, r, b, l] = [side(border.top), side(border.right), side(border.bottom), side(border.left)];
  if (!t && !r && !b && !l) return {};
  return { bd: { ...(t && { t }), ...(r && { r }), ...(b && { b }), ...(l && { l }) } };
}
