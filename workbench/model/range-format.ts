import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
} from "@univerjs/core";
import { HostError, notImplemented } from "../wire/host-error";
import { object, type HostType, type Method, type Property } from "../wire/host-type";
import { mapCells } from "./base/cells";
import { borderCollectionType } from "./range-border";
import { POINTS_PER_PIXEL, requireUnlocked, sheetOfRange, writableArea, type RangeSelf } from "./base/selves";

/** How cells look. Reading gives null where the cells of the range differ, as Excel does. */

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const nameOf = <T>(table: Readonly<Record<string, T>>, code: T | null | undefined, fallback: string) =>
  Object.keys(table).find((name) => table[name] === code) ?? fallback;

/** Only members that are present change; null clears one. */
function setStyle(range: RangeSelf, style: IStyleData): void {
  requireUnlocked(range.book, range.sheetId);
  const { row, column, rows, columns } = writableArea(range);
  const patch: ICellData = { s: style };
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) range.book.writes.put(range.sheetId, r, c, patch);
}

function common(range: RangeSelf, read: (style: IStyleData) => unknown): unknown {
  const styles = sheetOfRange(range).getWorkbook().getStyles();
  const seen = mapCells(range, (cell) => read(styles.getStyleByCell(cell) ?? {})).flat();
  const first = seen[0];
  return first !== undefined && seen.every((value) => value === first) ? first : null;
}

function styleProperty(
  since: Property<RangeSelf>["since"],
  read: (style: IStyleData) => unknown,
  write: (value: unknown) => IStyleData,
): Property<RangeSelf> {
  return {
    since,
    get: (r) => common(r, read),
    set: (r, value) => {
      setStyle(r, write(value));
    },
  };
}

const text = (value: unknown): string => {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
};
const number = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
};
const oneOf = <T>(table: Readonly<Record<string, T>>, value: unknown): T => {
  const code = table[text(value)];
  if (code === undefined) throw new HostError("InvalidArgument");
  return code;
};

const fontType: HostType<RangeSelf> = {
  name: "RangeFont",
  properties: {
    Name: styleProperty(
      "1.1",
      (s) => s.ff ?? "Calibri",
      (v) => ({ ff: text(v) }),
    ),
    Size: styleProperty(
      "1.1",
      (s) => s.fs ?? 11,
      (v) => ({ fs: number(v) }),
    ),
    Bold: styleProperty(
      "1.1",
      (s) => s.bl === BooleanNumber.TRUE,
      (v) => ({ bl: v === true ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ),
    Italic: styleProperty(
      "1.1",
      (s) => s.it === BooleanNumber.TRUE,
      (v) => ({ it: v === true ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ),
    Color: styleProperty(
      "1.1",
      (s) => s.cl?.rgb ?? "#000000",
      (v) => ({ cl: { rgb: text(v) } }),
    ),
  },
};

const fillColor = (style: IStyleData): string => style.bg?.rgb ?? "#FFFFFF";

const fillType: HostType<RangeSelf> = {
  name: "RangeFill",
  properties: {
    Color: styleProperty("1.1", fillColor, (v) => ({ bg: { rgb: text(v) } })),
  },
  methods: {
    Clear: {
      since: "1.1",
      call: (r) => {
        setStyle(r, { bg: null });
      },
    },
  },
};

/** What `getRowProperties` asks for, as far as it is answered. */
type RowQuestion = { readonly format?: { readonly fill?: { readonly color?: boolean } } };

/** The fill of each row of a range, null where its cells differ. */
export const rowProperties: Method<RangeSelf> = {
  since: "1.9",
  call: (range, args) => {
    const { format, ...other } = args.raw(0) as RowQuestion;
    if (format?.fill?.color !== true || Object.keys(other).length + Object.keys(format).length > 1)
      throw notImplemented("Range.getRowProperties of anything but fill.color");
    const { row, rows } = range.area;
    return Array.from({ length: rows }, (_, i) => {
      const line = { ...range, area: { ...range.area, row: row + i, rows: 1 } };
      return { format: { fill: { color: common(line, fillColor) } } };
    });
  },
};

export const rangeFormatType: HostType<RangeSelf> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: styleProperty(
      "1.1",
      (s) => nameOf(HORIZONTAL, s.ht, "General"),
      (v) => ({ ht: oneOf(HORIZONTAL, v) }),
    ),
    VerticalAlignment: styleProperty(
      "1.1",
      (s) => nameOf(VERTICAL, s.vt, "Bottom"),
      (v) => ({ vt: oneOf(VERTICAL, v) }),
    ),
    WrapText: styleProperty(
      "1.1",
      (s) => s.tb === WrapStrategy.WRAP,
      (v) => ({ tb: v === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ),
    RowHeight: {
      since: "1.2",
      get: (r) => {
        const sheet = sheetOfRange(r);
        const heights = Array.from(
          { length: r.area.rows },
          (_, i) => sheet.getRowHeight(r.area.row + i) * POINTS_PER_PIXEL,
        );
        return heights.every((height) => height === heights[0]) ? heights[0] : null;
      },
      set: (r, value) => {
        requireUnlocked(r.book, r.sheetId);
        const points = number(value);
        if (points < 0 || points > 409.5)
          throw new HostError("InvalidArgument", undefined, "RangeFormat.rowHeight");
        const { row, rows } = writableArea(r);
        r.book.rowHeights.put(r.sheetId, row, rows, points / POINTS_PER_PIXEL);
      },
    },
    ColumnWidth: {
      since: "1.2",
      get: (r) => {
        const sheet = sheetOfRange(r);
        const widths = Array.from(
          { length: r.area.columns },
          (_, i) => sheet.getColumnWidth(r.area.column + i) * POINTS_PER_PIXEL,
        );
        return widths.every((width) => width === widths[0]) ? widths[0] : null;
      },
      set: (r, value) => {
        requireUnlocked(r.book, r.sheetId);
        const { column, columns } = writableArea(r);
        r.book.columnWidths.put(r.sheetId, column, columns, number(value) / POINTS_PER_PIXEL);
      },
    },
  },
  navigation: {
    Font: { since: "1.1", get: (r) => object(fontType, r) },
    Fill: { since: "1.1", get: (r) => object(fillType, r) },
    Borders: { since: "1.1", get: (r) => object(borderCollectionType, r) },
  },
};
