import { areaAddress, quoteSheet } from "../../../src/core/base/address";
import type { Book } from "../../book/book";
import { object, type Args, type HostObject, type HostType } from "../../wire/host-type";
import { openReference } from "./references";
import { sheetOfRange, type RangeSelf, type SheetSelf } from "./selves";

/**
 * The two classes to which all others refer: a table has a range, a range has a worksheet, and a worksheet has tables.
 * They are declared here without members, so that a class can hand out a range without importing its members, which
 * would close a circle; `range.ts` and `worksheet.ts` define the members.
 */
export const rangeType: HostType<RangeSelf> = { name: "Range", byReference: true };
export const worksheetType: HostType<SheetSelf> = {
  name: "Worksheet",
  id: { name: "Id", get: (s) => s.id },
};

/** Gives a declared class its members, once. */
export function define<S>(
  type: HostType<S>,
  members: Required<Pick<HostType<S>, "properties" | "navigation" | "methods">>,
): void {
  Object.assign(type, members);
}

export function rangeObject(self: RangeSelf): HostObject {
  return object(rangeType, self);
}

export function worksheetObject(book: Book, id: string): HostObject {
  return object(worksheetType, { book, id });
}

/** A range's address with its sheet: `'大气 (2)'!A1:B2`. */
export function addressOf(range: RangeSelf): string {
  return `${quoteSheet(sheetOfRange(range).getSheetName())}!${areaAddress(range.area)}`;
}

/** A range proxy or an address among a call's arguments. */
export function rangeFrom(args: Args, index: number, home: RangeSelf | SheetSelf): RangeSelf {
  const sheet = "id" in home ? home : { book: home.book, id: home.sheetId };
  return args.object(index, rangeType) ?? openReference(sheet, args.string(index));
}
