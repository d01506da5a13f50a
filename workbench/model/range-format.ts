import { type ICellData, type IStyleData, type Nullable, WrapStrategy } from "@univerjs/core";
import { HostError } from "../wire/host-error";
import { object, type HostType, type Property } from "../wire/host-type";
import { mapCells } from "./cells";
import { borderCollectionType } from "./range-border";
import { engineRange, POINTS_PER_PIXEL, requireUnlocked, sheetOfRange, type RangeSelf } from "./selves";

/** How cells look. Reading gives null where the cells of the range differ, as Excel does. */

const HORIZONTAL: Readonly<Record<string, number>> = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const nameOf = (table: Readonly<Record<string, number>>, code: unknown, fallback: string) =>
  Object.keys(table).find((name) => table[name] === code) ?? fallback;

export function setStyle(range: RangeSelf, style: Nullable<IStyleData>): void {
  requireUnlocked(range.book, range.sheetId);
  const cell: ICellData = { s: style };
  engineRange(range).setValues(
    Array.from({ length: range.area.rows }, () => Array.from({ length: range.area.columns }, () => cell)),
  );
}

export function styleOf(range: RangeSelf, cell: Nullable<ICellData>): IStyleData {
  return sheetOfRange(range).getWorkbook().getStyles().getStyleByCell(cell) ?? {};
}

function common<T>(range: RangeSelf, read: (style: IStyleData) => T): T | null {
  const seen = mapCells(range, (cell) => read(styleOf(range, cell))).flat();
  const first = seen[0];
  return first !== undefined && seen.every((value) => value === first) ? first : null;
}

function styleProperty<T>(
  since: Property<RangeSelf>["since"],
  read: (style: IStyleData) => T,
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
const oneOf = (table: Readonly<Record<string, number>>, value: unknown): number => {
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
      (s) => s.bl === 1,
      (v) => ({ bl: v === true ? 1 : 0 }),
    ),
    Italic: styleProperty(
      "1.1",
      (s) => s.it === 1,
      (v) => ({ it: v === true ? 1 : 0 }),
    ),
    Color: styleProperty(
      "1.1",
      (s) => s.cl?.rgb ?? "#000000",
      (v) => ({ cl: { rgb: text(v) } }),
    ),
  },
};

const fillType: HostType<RangeSelf> = {
  name: "RangeFill",
  properties: {
    Color: styleProperty(
      "1.1",
      (s) => s.bg?.rgb ?? "#FFFFFF",
      (v) => ({ bg: { rgb: text(v) } }),
    ),
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
        engineRange(r); // grows the sheet when the row lies beyond it
        sheetOfRange(r).setRowHeightsForced(r.area.row, r.area.rows, points / POINTS_PER_PIXEL);
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
        engineRange({ ...r, area: { ...r.area, row: 0, rows: 1 } });
        sheetOfRange(r).setColumnWidths(r.area.column, r.area.columns, number(value) / POINTS_PER_PIXEL);
      },
    },
  },
  navigation: {
    Font: { since: "1.1", get: (r) => object(fontType, r) },
    Fill: { since: "1.1", get: (r) => object(fillType, r) },
    Borders: { since: "1.1", get: (r) => object(borderCollectionType, r) },
  },
};
