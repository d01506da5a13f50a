import { BorderStyleTypes, type IBorderStyleData, type ICellData, type Nullable } from "@univerjs/core";
import type { Area } from "../../src/core/base/workbook-edit";
import { HostError } from "../wire/host-error";
import { object, type HostType } from "../wire/host-type";
import { requireUnlocked, writableArea, type RangeSelf } from "./base/selves";

/** One side of a range's borders, as Excel names it. */
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
type BorderSelf = { readonly range: RangeSelf; readonly side: Side };

const SIDES: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];
type CellSide = "t" | "b" | "l" | "r";
const OPPOSITE = { t: "b", b: "t", l: "r", r: "l" } as const;
/** The offset of the cell that shares the line, in rows down and columns right. */
const NEIGHBOUR = { t: [-1, 0], b: [1, 0], l: [0, -1], r: [0, 1] } as const;
const LINE: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
  Double: BorderStyleTypes.DOUBLE,
};
const WEIGHT: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

type Line = Nullable<IBorderStyleData>;

/** The line of a cell that a side of the range is, and the cells of the range that have that line. */
function cellsOf({ range, side }: BorderSelf): { readonly key: CellSide; readonly area: Area } {
  const { row, column, rows, columns } = writableArea(range);
  switch (side) {
    case "EdgeTop":
      return { key: "t", area: { row, column, rows: 1, columns } };
    case "EdgeBottom":
      return { key: "b", area: { row: row + rows - 1, column, rows: 1, columns } };
    case "EdgeLeft":
      return { key: "l", area: { row, column, rows, columns: 1 } };
    case "EdgeRight":
      return { key: "r", area: { row, column: column + columns - 1, rows, columns: 1 } };
    // An inside line belongs to the cell before it. A single row or column has none; Excel says nothing about it.
    case "InsideHorizontal":
      return { key: "b", area: { row, column, rows: rows - 1, columns } };
    case "InsideVertical":
      return { key: "r", area: { row, column, rows, columns: columns - 1 } };
  }
}

/** The look of a side's line, from the side's first cell. */
function current(self: BorderSelf): { readonly style: BorderStyleTypes; readonly color: string } {
  const { key, area } = cellsOf(self);
  const { book, sheetId } = self.range;
  const line: Line = book.writes.styleAt(sheetId, area.row, area.column).bd?.[key];
  return { style: line?.s ?? BorderStyleTypes.NONE, color: line?.cl.rgb ?? "#000000" };
}

function draw(self: BorderSelf, style: BorderStyleTypes, color: string): void {
  const { book, sheetId } = self.range;
  requireUnlocked(book, sheetId);
  const { key, area } = cellsOf(self);
  const line: Line = style === BorderStyleTypes.NONE ? null : { s: style, cl: { rgb: color } };
  const patch: ICellData = { s: { bd: { [key]: line } } };
  // Excel gives an inside line to both cells; LibreOffice needs both where a page ends between them. Beyond the edge
  // a neighbour's own line stays its own, but a line that is removed goes from both: to a person it is one.
  const [rows, columns] = NEIGHBOUR[key];
  const across: ICellData = { s: { bd: { [OPPOSITE[key]]: line } } };
  const inside = self.side === "InsideHorizontal" || self.side === "InsideVertical";
  const goesToo = (r: number, c: number): boolean =>
    line === null && r >= 0 && c >= 0 && Boolean(book.writes.styleAt(sheetId, r, c).bd?.[OPPOSITE[key]]);
  for (let r = area.row; r < area.row + area.rows; r++)
    for (let c = area.column; c < area.column + area.columns; c++) {
      book.writes.put(sheetId, r, c, patch);
      const [otherRow, otherColumn] = [r + rows, c + columns];
      if (inside || goesToo(otherRow, otherColumn)) book.writes.put(sheetId, otherRow, otherColumn, across);
    }
}

const code = (table: Readonly<Record<string, BorderStyleTypes>>, value: unknown): BorderStyleTypes => {
  const found = typeof value === "string" ? table[value] : undefined;
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
};
const label = (
  table: Readonly<Record<string, BorderStyleTypes>>,
  style: BorderStyleTypes,
  fallback: string,
) => Object.keys(table).find((name) => table[name] === style) ?? fallback;

const borderType: HostType<BorderSelf> = {
  name: "RangeBorder",
  id: { name: "Id", get: (b) => b.side },
  properties: {
    SideIndex: { since: "1.1", get: (b) => b.side },
    Style: {
      since: "1.1",
      get: (b) => label(LINE, current(b).style, "Continuous"),
      set: (b, value) => {
        draw(b, code(LINE, value), current(b).color);
      },
    },
    Color: {
      since: "1.1",
      get: (b) => current(b).color,
      set: (b, value) => {
        const { style } = current(b);
        draw(b, style === BorderStyleTypes.NONE ? BorderStyleTypes.THIN : style, String(value));
      },
    },
    Weight: {
      since: "1.1",
      get: (b) => label(WEIGHT, current(b).style, "Thin"),
      set: (b, value) => {
        draw(b, code(WEIGHT, value), current(b).color);
      },
    },
  },
};

export const borderCollectionType: HostType<RangeSelf> = {
  name: "RangeBorderCollection",
  properties: { Count: { since: "1.1", get: () => SIDES.length } },
  methods: {
    GetItem: {
      since: "1.1",
      call: (range, args) => {
        const side = SIDES.find((name) => name === args.string(0));
        if (!side) throw new HostError("InvalidArgument");
        return object(borderType, { range, side });
      },
    },
  },
  items: (range) => SIDES.map((side) => object(borderType, { range, side })),
};
