import { dutiesStrings } from "../../../strings/duties";
import { formula } from "../../base/cell-content";
import { serialOf } from "../../base/serial";
import type { CellContent } from "../../base/workbook-edit";
import { CENTER, DATE, INPUT_FILL, LEFT, TEXT } from "../../sheets/looks";
import type { TableColumn, TablePlace } from "../../sheets/table-sheet";
import type { StatusCell, StatusRow } from "../../status/described-row";
import type { Words } from "../../status/done-formula";
import { dueExpression, statusExpression, type PolicyRefs } from "../../status/formulas";
import { statusRules } from "../../status/status-rules";
import type { DutyLine } from "./duty-line";

/** A line on its row, and where the policy stands that its formulas depend on. */
export type DutyRow = DutyLine & { readonly refs: PolicyRefs; readonly words: Words };

const EARLIEST = serialOf(2019, 1, 1);
const DAY_RULE = { kind: "date", from: EARLIEST, ...dutiesStrings.validation.day } as const;
const TYPED_DAY = { ...DATE, fill: INPUT_FILL };

const own =
  (header: string) =>
  ({ cells }: DutyRow): CellContent =>
    cells[header] ?? "";

type Look = Pick<TableColumn<DutyRow>, "width" | "style" | "validation">;
const column = (header: string, look: Look): TableColumn<DutyRow> => ({
  header,
  ...look,
  content: own(header),
});

/** The columns of 报送日历, in order; a new one is a line here. 延期至, 报送日期 and 凭证 are the user's. */
export const DUTY_COLUMNS: readonly TableColumn<DutyRow>[] = [
  column("编号", { width: 36, style: CENTER }),
  column("方案", { width: 33, style: CENTER }),
  column("类别", { width: 36, style: CENTER }),
  column("报送事项", { width: 132, style: LEFT }),
  column("责任单位", { width: 78, style: LEFT }),
  column("报送对象", { width: 72, style: LEFT }),
  column("时限要求", { width: 60, style: { ...CENTER, ...TEXT } }),
  column("期次", { width: 54, style: { ...CENTER, ...TEXT } }),
  column("应报日", { width: 63, style: DATE }),
  column("星期", { width: 33, style: CENTER }),
  column("延期至", { width: 63, style: TYPED_DAY, validation: () => DAY_RULE }),
  { header: "截止日期", width: 63, style: DATE, content: dueOf },
  column("报送日期", { width: 63, style: TYPED_DAY, validation: () => DAY_RULE }),
  column("凭证", { width: 66, style: { ...LEFT, ...TEXT, fill: INPUT_FILL } }),
  {
    header: "督办状态",
    width: 60,
    style: CENTER,
    content: statusOf,
    formats: (cell) => statusRules(cell("督办状态")),
  },
  column("应留材料", { width: 90, style: LEFT }),
  column("依据", { width: 66, style: LEFT }),
  column("备注", { width: 252, style: LEFT }),
];

export const DUTY_HEADERS: readonly string[] = DUTY_COLUMNS.map(({ header }) => header);

/**
 * A row as the one generator of status formulas wants it. Nothing of its cells was read: the same formula stands in
 * every row with a day, so that the table goes on with it in the rows that users add.
 */
function statusRow({ endless, due }: DutyLine, { row, column: letter }: TablePlace): StatusRow {
  const cell = (header: string): StatusCell => ({
    at: `${letter(header)}${row}`,
    value: "",
    holds: "FALSE",
  });
  const text = { text: "", notes: [], milestones: [] };
  return {
    cells: { dueDate: cell("应报日"), extension: cell("延期至"), completedOn: cell("报送日期") },
    full: 1,
    deadline: due === "" && endless ? { kind: "ongoing", ...text } : { kind: "unparsed", ...text },
    done: false,
  };
}

function dueOf(row: DutyRow, place: TablePlace): CellContent {
  return formula(String(dueExpression(statusRow(row, place), row.refs.asOf)));
}

function statusOf(row: DutyRow, place: TablePlace): CellContent {
  const due = `${place.column("截止日期")}${place.row}`;
  return formula(statusExpression(statusRow(row, place), row.refs, row.words, due));
}
