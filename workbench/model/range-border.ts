import { BorderStyleTypes, BorderType, type IBorderData, type Nullable } from "@univerjs/core";
import { HostError } from "../wire/host-error";
import { object, type HostType } from "../wire/host-type";
import { styleOf } from "./range-format";
import { engineRange, requireUnlocked, sheetOfRange, type RangeSelf } from "./selves";

/** One side of a range's borders, as Excel names it. */
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
type BorderSelf = { readonly range: RangeSelf; readonly side: Side };

const ENGINE_SIDE: Readonly<Record<Side, BorderType>> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
};
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

/** The line as it stands on the side's first cell. */
function current(self: BorderSelf): { style: BorderStyleTypes; color: string } {
  const { row, column, rows, columns } = self.range.area;
  const key: keyof IBorderData =
    self.side === "EdgeBottom"
      ? "b"
      : self.side === "EdgeRight" || self.side === "InsideVertical"
        ? "r"
        : self.side === "EdgeLeft"
          ? "l"
          : self.side === "InsideHorizontal"
            ? "b"
            : "t";
  const cell = sheetOfRange(self.range)
    .getSheet()
    .getCell(
      self.side === "EdgeBottom" ? row + rows - 1 : row,
      self.side === "EdgeRight" ? column + columns - 1 : column,
    );
  const line: Nullable<{ s: BorderStyleTypes; cl: { rgb?: Nullable<string> } }> = styleOf(self.range, cell)
    .bd?.[key];
  return { style: line?.s ?? BorderStyleTypes.NONE, color: line?.cl.rgb ?? "#000000" };
}

function draw(self: BorderSelf, style: BorderStyleTypes, color: string): void {
  requireUnlocked(self.range.book, self.range.sheetId);
  const { rows, columns } = self.range.area;
  // Excel has no inside line in a single row or column, and says nothing about it.
  if ((self.side === "InsideHorizontal" && rows < 2) || (self.side === "InsideVertical" && columns < 2))
    return;
  engineRange(self.range).setBorder(ENGINE_SIDE[self.side], style, color);
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
  properties: { Count: { since: "1.1", get: () => Object.keys(ENGINE_SIDE).length } },
  methods: {
    GetItem: {
      since: "1.1",
      call: (range, args) => {
        const side = args.string(0);
        if (!(side in ENGINE_SIDE)) throw new HostError("InvalidArgument");
        return object(borderType, { range, side: side as Side });
      },
    },
  },
  items: (range) => (Object.keys(ENGINE_SIDE) as Side[]).map((side) => object(borderType, { range, side })),
};
