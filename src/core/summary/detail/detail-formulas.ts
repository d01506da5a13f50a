import { isoOf } from "../../date/serial";
import type { CellContent } from "../../edits/workbook-edit";
import type { CellValue } from "../../snapshot/snapshot";
import type { StatusWord } from "../../status/status";
import type { ColumnRole } from "../../tasklist/task-list";
import { missingReportFormula, nextDueFormula } from "../recurrence-formula";
import { strings } from "../../../strings";
import { DETAIL_SIDE, DONE_WORDS, detailColumn, type DetailHeader } from "./detail-columns";
import type { DetailRow } from "./detail-rows";

/** A number above this is a day in a cell that may hold a share or a year as well. */
const LEAST_DAY = 10_000;

const word = (status: StatusWord): string => `"${status}"`;
const isDay = (cell: string): string => `IF(ISNUMBER(${cell}),${cell}>${LEAST_DAY},FALSE)`;

/**
 * The cells of a measure's first row in 汇总明细. Each refers to the list's own cell; the reading of free text that no
 * formula can make (时限读法, 办结读法) is kept beside the text it was made from, and holds as long as that text
 * stands. A text that changed since is read by the plain rules of semantics §3 and §4, and 核对 says so.
 *
 * @param row 1-based row in 汇总明细.
 */
export function measureCells(detail: DetailRow, row: number): Record<DetailHeader, CellContent> {
  const { task, cells } = detail;
  const at = (header: DetailHeader): string => `${detailColumn(header)}${row}`;
  const list = (role: ColumnRole): string | undefined => cells.reference(task.row, role);
  const deadline = list("deadline");
  const rawDeadline = cells.value(task.row, "deadline");
  const filling = (["progress", "done", "completedOn"] as const).filter((role) => list(role) !== undefined);
  return {
    方案: detail.label,
    编号: detail.id,
    牵头单位: detail.unit,
    措施计数: 1,
    任务计数: detail.firstOfTask ? 1 : 0,
    工作措施: textOf(list("measure") ?? list("task")),
    完成时限: deadlineText(deadline, rawDeadline),
    截止日期: dueFormula(detail, at, list),
    填报情况: filling.length === 0 ? "" : `=${filling.map((role) => list(role) ?? "").join(`&"|"&`)}&""`,
    办结: doneFormula(at, list),
    完成日期: completedFormula(detail, at, list),
    督办状态: statusFormula(detail, at, list),
    剩余天数: `=IF(AND(${at("办结")}=0,ISNUMBER(${at("截止日期")})),${at("截止日期")}-${DETAIL_SIDE.asOf},"")`,
    时限原文: typeof rawDeadline === "number" ? shownNumber(rawDeadline) : String(rawDeadline),
    时限读法: deadlineReading(detail),
    填报原文: filling.map((role) => textOfValue(cells.value(task.row, role))).join("|"),
    办结读法: task.progress.done ? 1 : 0,
    完成日读法: task.progress.completedOn === undefined ? "" : Math.floor(task.progress.completedOn),
    单位原文: textOfValue(cells.value(task.row, "lead")),
    核对: checkFormula(at, list),
  };
}

const textOf = (cell: string | undefined): CellContent => (cell === undefined ? "" : `=${cell}&""`);

/** A value as joining it to a text shows it. */
function textOfValue(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** A day as ISO, any other number as it is: what `deadlineText` makes of it. */
const shownNumber = (value: number): string => (value > LEAST_DAY ? isoOf(value) : String(value));

function deadlineText(cell: string | undefined, raw: CellValue): CellContent {
  if (cell === undefined) return "";
  if (typeof raw === "string") return `=${cell}&""`;
  return `=IF(${isDay(cell)},TEXT(${cell},"yyyy-mm-dd"),${cell}&"")`;
}

function deadlineReading({ task }: DetailRow): CellContent {
  switch (task.deadline.kind) {
    case "by-date":
      return task.deadline.date;
    case "recurring":
      return strings.deadline.kind.recurring;
    case "ongoing":
      return "长期推进" satisfies StatusWord;
    case "unparsed":
      return "待确认" satisfies StatusWord;
  }
}

type At = (header: DetailHeader) => string;
type InList = (role: ColumnRole) => string | undefined;

/** The approved extension, else 截止日期 of the list, else the reading of 完成时限, else a day that stands there now. */
function dueFormula({ task }: DetailRow, at: At, list: InList): string {
  const { deadline } = task;
  const cell = list("deadline");
  const now = cell === undefined ? `""` : `IF(${isDay(cell)},INT(N(${cell})),"")`;
  const read =
    deadline.kind === "recurring"
      ? nextDueFormula(deadline, DETAIL_SIDE.asOf)
      : deadline.kind === "by-date"
        ? at("时限读法")
        : `""`;
  const unchanged = `IF(${at("完成时限")}=${at("时限原文")},${read},${now})`;
  const dueDate = deadline.kind === "recurring" ? undefined : list("dueDate");
  const whole = [list("extension"), dueDate].reduceRight<string>(
    (rest, day) => (day === undefined ? rest : `IF(ISNUMBER(${day}),INT(N(${day})),${rest})`),
    unchanged,
  );
  return `=${whole}`;
}

function doneFormula(at: At, list: InList): CellContent {
  const [progress, done, completed] = [list("progress"), list("done"), list("completedOn")];
  const said = done && progress ? `IF(${done}<>"",${done},${progress})` : (done ?? progress);
  const byWord =
    said === undefined ? [] : [`ISNUMBER(MATCH(${said}&"",${DETAIL_SIDE.words(DONE_WORDS.length)},0))`];
  const byDay = [
    ...(completed === undefined ? [] : [`ISNUMBER(${completed})`]),
    ...(progress === undefined ? [] : [isDay(progress)]),
  ];
  const signs = [...byDay, ...byWord];
  if (signs.length === 0) return 0;
  return `=IF(${at("填报情况")}=${at("填报原文")},${at("办结读法")},IF(OR(${signs.join(",")}),1,0))`;
}

function completedFormula({ task }: DetailRow, at: At, list: InList): CellContent {
  const [progress, completed] = [list("progress"), list("completedOn")];
  const fresh = progress === undefined ? `""` : `IF(${isDay(progress)},INT(N(${progress})),"")`;
  const read = task.progress.completedOn === undefined ? `""` : at("完成日读法");
  const told = `IF(${at("填报情况")}=${at("填报原文")},${read},${fresh})`;
  if (completed !== undefined) return `=IF(ISNUMBER(${completed}),INT(N(${completed})),${told})`;
  return progress === undefined ? "" : `=${told}`;
}

function statusFormula({ task }: DetailRow, at: At, list: InList): string {
  const { deadline } = task;
  const { asOf, warnDays } = DETAIL_SIDE;
  const [due, completed, text] = [at("截止日期"), at("完成日期"), at("完成时限")];
  // A recurring duty's next day moves on; only its last day, or an extension, can have been missed by a completion.
  const extension = list("extension");
  const last = deadline.kind === "recurring" ? (deadline.date ?? undefined) : due;
  const fixed =
    deadline.kind === "recurring" && extension !== undefined
      ? `IF(ISNUMBER(${extension}),INT(N(${extension})),${last ?? `""`})`
      : last;
  const whenDone =
    fixed === undefined
      ? word("已完成")
      : `IF(AND(ISNUMBER(${completed}),ISNUMBER(${fixed})),IF(${completed}>${fixed},${word("逾期完成")},${word("已完成")}),${word("已完成")})`;
  const withDate = `IF(${asOf}>${due},${word("逾期")},IF(${due}-${warnDays}<=${asOf},${word("临期")},${word("推进中")}))`;
  const lasting = ["持续", "长期", "常态"].map((term) => `ISNUMBER(FIND("${term}",${text}))`).join(",");
  const read = deadline.kind === "by-date" ? word("待确认") : at("时限读法");
  const withoutDate = `IF(${text}=${at("时限原文")},${read},IF(OR(${lasting}),${word("长期推进")},${word("待确认")}))`;
  const open = `IF(ISNUMBER(${due}),${withDate},${withoutDate})`;
  const report = list("lastReport");
  const notExtended = extension === undefined ? "" : `NOT(ISNUMBER(${extension})),`;
  const missing =
    deadline.kind !== "recurring" || report === undefined
      ? open
      : `IF(AND(${notExtended}${missingReportFormula(deadline, asOf, report)}),${word("逾期")},${open})`;
  return `=IF(${at("办结")}=1,${whenDone},${missing})`;
}

/** Says what changed in the list since, that the summary cannot follow by itself. */
function checkFormula(at: At, list: InList): string {
  const { deadlineChanged, unitChanged, rowEmptied } = strings.summary.check;
  const lead = list("lead");
  const unit = lead === undefined ? "" : `&IF(${lead}&""=${at("单位原文")},"","${unitChanged}")`;
  return `=IF(${at("工作措施")}="","${rowEmptied}",IF(${at("完成时限")}=${at("时限原文")},"","${deadlineChanged}")${unit})`;
}
