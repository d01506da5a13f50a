import { isDateFormat } from "../../base/date-format";
import { groupBy } from "../../base/group-by";
import type { CellValue } from "../../base/snapshot";
import { besideTexts, formatEdit, runsDown, TEXT_FORMAT } from "../../base/text-cells";
import type { Area, WorkbookEdit } from "../../base/workbook-edit";
import { newColumnEdits } from "./new-column-edits";
import type { Change } from "./plan-merge";
import type { Place } from "./roles";
import type { Said } from "./same-value";

/**
 * The edits that write the answers, and nothing but them: cells below each other in one piece, no others touched. A
 * text is written as a text, so that no answer becomes a formula or a day.
 */
export function mergeEdits(changes: readonly Change[]): WorkbookEdit[] {
  const columns = groupBy(changes.map(asWrite), ({ column, sheet }) => `${column} ${sheet}`);
  const written = [...columns.values()].flatMap((column) => {
    const sorted = [...column].sort((a, b) => a.row - b.row);
    const sheet = sorted[0]?.sheet ?? "";
    const texts = sorted.filter(({ own }) => own === TEXT_FORMAT);
    const formats = runsDown(sorted, ({ format }) => format);
    return [
      ...besideTexts(
        sheet,
        areas(runsDown(texts, () => true)),
        runsDown(sorted, () => true).map(({ at, cells }): WorkbookEdit => ({
          kind: "write",
          sheet,
          at,
          content: cells.map(({ value }) => [value]),
        })),
        areas(formats.filter(({ alike }) => alike === TEXT_FORMAT)),
      ),
      ...formats
        .filter(({ alike }) => alike !== "" && alike !== TEXT_FORMAT)
        .map(({ at, alike }) => formatEdit(sheet, at, alike)),
    ];
  });
  return [...newColumnEdits(changes), ...written];
}

const areas = (runs: readonly { readonly at: Area }[]): Area[] => runs.map(({ at }) => at);

/** A cell to write. */
type Write = Place & {
  readonly sheet: string;
  readonly value: CellValue;
  /** The format it has. */
  readonly own: string;
  /** The format it is to have after its answer; "" where it keeps its own. */
  readonly format: string;
};

function asWrite({ row, at, answer }: Change): Write {
  const own = row.list.cells.formatAt(at.row, at.column);
  const format = formatOf(answer, own);
  return { sheet: row.list.sheet, row: at.row, column: at.column, value: answer.value, own, format };
}

function formatOf({ value, format }: Said, own: string): string {
  if (typeof value !== "number") return own === TEXT_FORMAT ? TEXT_FORMAT : "";
  const sameKind = isDateFormat(own) === isDateFormat(format) && own.includes("%") === format.includes("%");
  return sameKind && own !== TEXT_FORMAT ? "" : format;
}
