import type { DoubtCode } from "../doubts/doubt-class";
import type { SheetCells } from "../../sheet-cells";
import type { ColumnRole } from "../task-list";
import type { Assigned } from "./assign-roles";
import type { ColumnDoubt } from "./header";
import { plainHeading } from "./header-words";
import type { RefusalReason } from "./refusal";
import { filledRows } from "./weigh-by-cells";

type Place = {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headings: readonly string[];
};

type TimedColumns = {
  readonly assigned: Assigned;
  /** Why the table is no list, whatever other columns it has. */
  readonly reason?: RefusalReason;
  /** Why the table is no list, should no deadline be found in it. */
  readonly otherwise?: RefusalReason;
  readonly doubts: readonly ColumnDoubt[];
};

/** A heading that says no more than 时间 or 日期 claims the deadline this weakly. */
const BARE = 0.3;

/** Words of tables that tell what was done on a day: diaries, visits, rosters. The tests have an example of each. */
const LOG =
  /星期|周次|天气|工时|考勤|加班|值班|班次|行程|走访|来访|拜访|慰问|家访|出差|外出|巡河|巡查人|接访|接待|到访|参会|与会|会议地点|地点|出勤|签到|日志|日记|工作记录/u;
/** Words of catalogues of what an office grants or may do. */
const CATALOGUE =
  /设定依据|实施依据|法定依据|法律依据|职权|权力(?:类型|类别|名称|事项|编码)|事项(?:类型|编码)|行使(?:层级|主体)|实施层级|受理条件|申请材料|收费标准|承诺时限|法定时限|办件类型|服务对象|办理(?:地点|流程|方式|窗口)|是否收费/u;
const CATALOGUE_TITLE = /权力|权责|行政许可|审批|政务服务|公共服务|办事指南|服务事项|服务指南|证明事项|收费/u;
const LIST_TITLE = /任务|分解|分工|督办|整改|清单/u;

const DURATION =
  /^(?:即时|即办|长期公开|及时(?:公开)?|当场|当[日天]|随时|随到随办|立等可取|(?:法定|承诺)?(?:[\d一二三四五六七八九十]+(?:\.\d+)?(?:[-~至][\d一二三四五六七八九十]+)?个?(?:工作日|自然日|小时|分钟|天|个?月|周)|\d+日)(?:之?内|以内)?)(?:办结|完成|办理|答复|回复)?$/u;
/** Wordings that speak of a time to come. */
export const PLAN = /[前底末]|旬|长期|持续|常态|^每|计划|拟|预计/u;

/**
 * Takes the deadline from columns of times that are none: a column of durations in which no cell names a day, and the
 * day on which something was done. A table with nothing else of a task list is then a catalogue or a diary.
 */
export function withoutOtherTimes(
  cells: SheetCells,
  { headerRow, firstColumn, headings }: Place,
  assigned: Assigned,
  title: string,
): TimedColumns {
  const { columns, weights } = assigned;
  const column = columns.deadline;
  const plain = headings.map(plainHeading);
  const goesOn = (["progress", "done", "completedOn"] as const).some((role) => columns[role] !== undefined);
  const catalogue = plain.filter((heading) => CATALOGUE.test(heading)).length;
  const isCatalogue = catalogue >= 2 || (catalogue === 1 && CATALOGUE_TITLE.test(title));
  if (isCatalogue && !goesOn) return { assigned, reason: "permit", doubts: [] };
  const isLog = [title, ...plain].some((text) => LOG.test(text));
  if (column === undefined) return { assigned, doubts: [], ...(isLog ? { otherwise: "diary" } : {}) };

  const rows = filledRows(cells, headerRow, column);
  const texts = rows.map((row) => cells.text(row, column).replace(/\s/g, ""));
  const without = (code: DoubtCode): Pick<TimedColumns, "assigned" | "doubts"> => ({
    assigned: withoutRole(assigned, "deadline"),
    doubts: [{ column, code }],
  });
  const headingOf = headings[column - firstColumn] ?? "";
  if (
    texts.length > 0 &&
    texts.every((text, i) => !cells.isDate(rows[i] ?? 0, column) && DURATION.test(text))
  ) {
    const dropped = without("durations");
    return goesOn ? dropped : { ...dropped, reason: "permit" };
  }
  if (texts.length === 0 && DURATION.test(/\(([^()]+)\)/u.exec(headingOf)?.[1] ?? "") && !goesOn)
    return { ...without("durations"), reason: "permit" };

  if ((weights.deadline ?? 0) > BARE) return { assigned, doubts: [] };
  const planned = texts.some((text) => PLAN.test(text));
  const task = columns.task ?? columns.measure;
  const beforeTask = task === undefined || column < task;
  if (planned || LIST_TITLE.test(title)) return { assigned, doubts: [] };
  if (isLog && !goesOn) return { ...without("day-of-event"), reason: "diary" };
  if (isLog || beforeTask) return { ...without("day-of-event"), otherwise: "diary" };
  if (!goesOn && columns.lead === undefined) return { ...without("day-of-event"), reason: "diary" };
  return { assigned, doubts: [] };
}

function withoutRole({ columns, weights }: Assigned, role: ColumnRole): Assigned {
  const others = <T>(of: Readonly<Partial<Record<ColumnRole, T>>>): Partial<Record<ColumnRole, T>> =>
    Object.fromEntries(Object.entries(of).filter(([key]) => key !== role));
  return { columns: others(columns), weights: others(weights) };
}
