import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { textOf } from "../../marks/own-names";
import { OWN_NAMES, roleText } from "../../marks/registry";
import { SheetCells } from "../../tables/sheet-cells";
import { findBody } from "../../tables/tasks/body/find-body";
import type { Header } from "../../tables/tasks/header/header";
import { locateLists, type LocatedList } from "../../tables/tasks/locate-lists";
import { locateWorkbook } from "../../tables/tasks/recognise-workbook";
import { listHead } from "../../tables/tasks/title";
import { keepHeader, knownHeader } from "./known-headers";
import { listOfCode, readRowCode } from "./row-code";

/** Rows in which the first code is looked for, and rows below it that help to understand the header. */
const ABOVE = 60;
const BELOW = 5;

/** Of a list that was located, what a returned file needs. */
export type ReturnedList = Pick<LocatedList, "sheet" | "cells" | "header" | "body" | "head">;

/**
 * The lists of a returned file. In a unit book the first code says where the rows begin, so that a header is looked for
 * above it alone: that costs a tenth.
 */
export function locateReturned(snapshot: WorkbookSnapshot): readonly ReturnedList[] {
  // A sheet that was made for a unit in the office's workbook, and sent as a file, comes back with its mark.
  const names = snapshot.names.filter(
    (one) => one.name !== OWN_NAMES.sheet.name || textOf(one) !== roleText("unit"),
  );
  return snapshot.sheets.flatMap((sheet): readonly ReturnedList[] => {
    const coded = locateCoded(sheet);
    return coded === undefined ? locateWorkbook({ ...snapshot, names, sheets: [sheet] }) : [coded];
  });
}

function locateCoded(sheet: SheetSnapshot): ReturnedList | undefined {
  const { used, values } = sheet;
  const first = values.slice(0, ABOVE).findIndex((line) => line.some(isCode));
  if (used === null || first < 0) return undefined;
  const list = listOfCode(String(values[first]?.find(isCode) ?? "")) ?? "";
  const header = knownHeader(sheet, list, first);
  const known = header && under(sheet, header);
  if (known !== undefined && known.body.rows.length > 0) return known;
  const rows = Math.min(used.rows, first + BELOW);
  const [located, ...more] = locateLists({
    ...sheet,
    used: { ...used, rows },
    values: values.slice(0, rows),
    formulas: sheet.formulas.slice(0, rows),
    numberFormats: sheet.numberFormats.slice(0, rows),
  });
  // Two lists in one sheet are none of ours; then nothing is taken for granted.
  if (located === undefined || more.length > 0 || located.header.lastRow >= used.row + first)
    return undefined;
  keepHeader(sheet, list, first, located.header);
  return under(sheet, located.header);
}

/** The list below a header, down to the end of the sheet. */
function under(sheet: SheetSnapshot, header: Header): ReturnedList {
  const cells = new SheetCells(sheet);
  const body = findBody(cells, header, cells.lastRow + 1);
  return { sheet: sheet.name, cells, header, body, head: listHead(cells, header, cells.firstRow) };
}

const isCode = (value: unknown): boolean =>
  typeof value === "string" && value.length >= 8 && value.length <= 12 && readRowCode(value) !== undefined;
