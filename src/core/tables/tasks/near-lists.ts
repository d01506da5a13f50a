import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { SheetCells } from "../sheet-cells";
import type { ListCorrection } from "./correction";
import { findHeaders } from "./header/find-headers";
import type { Refusal, RefusalReason } from "./header/refusal";
import { saysList } from "./header/title-over";
import { listSheetKind } from "./holds-lists";
import { keptCorrections } from "./kept-corrections";
import { locateLists } from "./locate-lists";
import type { TaskList } from "./task-list";

type NearReason = RefusalReason | "nothing-read" | "no-headings";

/** A sheet that looks like a list and gives none: why, and the row of its headings (0-based), if it has such. */
export type NearList = { readonly sheet: string; readonly row?: number; readonly reason: NearReason };

/** So many known headings look like a list; fewer are enough where a title says that the table is one. */
const ENOUGH = 3;
const TITLED = 2;
/** So many rows of several cells make a table, also without known headings above them. */
const TABLE = 4;

/**
 * The sheets that look like a task list and give none, each with the reason. Our own sheets, and those of which a
 * person has said that they are no lists, are passed over.
 *
 * @param lists What was recognised in the workbook.
 */
export function nearLists(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
  corrections: readonly ListCorrection[] = [],
): readonly NearList[] {
  const said = [...keptCorrections(snapshot.names), ...corrections];
  return snapshot.sheets.flatMap((sheet): NearList[] => {
    const { name } = sheet;
    const none = said.some((one) => one.sheet === name && one.none === true);
    if (none || listSheetKind(snapshot, sheet) === "none") return [];
    if (lists.some((list) => list.sheet === name)) return [];
    const near = nearList(sheet, said);
    return near === undefined ? [] : [{ sheet: name, ...near }];
  });
}

function nearList(
  sheet: SheetSnapshot,
  corrections: readonly ListCorrection[],
): Omit<NearList, "sheet"> | undefined {
  if (sheet.used === null) return undefined;
  const cells = new SheetCells(sheet);
  const refused: Refusal[] = [];
  const [header] = findHeaders(cells, refused);
  if (header !== undefined) {
    const read = locateLists(sheet, { corrections }).length > 0;
    return { row: header.lastRow, reason: read ? "nothing-read" : "no-rows" };
  }
  const title = titleOf(cells);
  const titled = saysList(title) || saysList(sheet.name);
  const [best] = refused
    .filter(({ understood, reason }) => reason !== "indicators" && isNear(understood, reason, titled))
    .sort((a, b) => b.understood - a.understood || a.row - b.row);
  if (best !== undefined) return { row: best.row, reason: best.reason };
  return saysList(title) && isTable(cells) ? { reason: "no-headings" } : undefined;
}

const isNear = (understood: number, reason: RefusalReason, titled: boolean): boolean =>
  understood >= (titled || reason === "diary" || reason === "permit" ? TITLED : ENOUGH);

/** The first lines, as far as they have a few cells each. */
function titleOf(cells: SheetCells): string {
  const lines: string[] = [];
  for (let row = cells.firstRow; row <= Math.min(cells.firstRow + 3, cells.lastRow); row += 1) {
    const texts = cells.row(row);
    if (texts.length > 2) break;
    lines.push(...texts.map(({ text }) => text));
  }
  return lines.join(" ");
}

function isTable(cells: SheetCells): boolean {
  let wide = 0;
  for (let row = cells.firstRow; row <= cells.lastRow && wide < TABLE; row += 1)
    if (cells.row(row).length > 2) wide += 1;
  return wide >= TABLE;
}
