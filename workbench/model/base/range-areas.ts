import type { Area } from "../../../src/core/base/workbook-edit";
import { intersect } from "../../../src/core/base/address";
import { HostError } from "../../wire/host-error";
import { object, type HostObject, type HostType } from "../../wire/host-type";
import type { Book } from "../../book/book";
import { areaFrom } from "../../book/areas";
import { addressOf, rangeObject, worksheetObject } from "./declared";
import { sheetOfRange, type RangeSelf } from "./selves";

/** Several rectangles of one sheet. */
type AreasSelf = { readonly book: Book; readonly sheetId: string; readonly areas: readonly Area[] };

const rangesOf = ({ book, sheetId, areas }: AreasSelf): readonly RangeSelf[] =>
  areas.map((area) => ({ book, sheetId, area }));

const rangeCollectionType: HostType<AreasSelf> = {
  name: "RangeCollection",
  items: (self) => rangesOf(self).map(rangeObject),
  methods: {
    GetCount: { since: "1.9", call: (self) => self.areas.length },
    GetItemAt: {
      since: "1.9",
      call: (self, args) => {
        const range = rangesOf(self)[args.number(0)];
        if (!range) throw new HostError("InvalidArgument");
        return rangeObject(range);
      },
    },
  },
};

export const rangeAreasType: HostType<AreasSelf> = {
  name: "RangeAreas",
  byReference: true,
  properties: {
    Address: { since: "1.9", get: (self) => rangesOf(self).map(addressOf).join(",") },
    AreaCount: { since: "1.9", get: (self) => self.areas.length },
    CellCount: {
      since: "1.9",
      get: (self) => self.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
  },
  navigation: {
    Areas: { since: "1.9", get: (self) => object(rangeCollectionType, self) },
    Worksheet: { since: "1.9", get: (self) => worksheetObject(self.book, self.sheetId) },
  },
};

/** Excel fails for a range with more merged areas than this. */
const MOST_MERGES = 512;

/** The merged areas that touch a range; null when there are none. */
export function mergedAreas(range: RangeSelf): HostObject | null {
  const areas = sheetOfRange(range)
    .getSheet()
    .getMergeData()
    .map(areaFrom)
    .filter((area) => intersect(area, range.area))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  if (areas.length > MOST_MERGES) throw new HostError("InvalidOperation");
  return areas.length === 0
    ? null
    : object(rangeAreasType, { book: range.book, sheetId: range.sheetId, areas });
}
