import { nextYearStrings } from "../../../strings/next-year";
import { fill } from "../../../strings/fill";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { duties } from "../../notice/duties";
import { deadlineTextOf, indicatorsOf } from "../../notice/indicators";
import type { Duty } from "../../notice/model/duty";
import type { Indicator } from "../../notice/model/indicator";
import type { PlanId } from "../../notice/model/official-list";
import type { Ruling } from "../../notice/ruling-text";
import { underRulings, type UnderRulings } from "../../notice/ruled-indicators";
import { occurrences, timingOf, type ChosenReadings } from "../../notice/occurrences";
import { CENTER, LEFT, TEXT } from "../../sheets/looks";
import type { TableColumn } from "../../sheets/table-sheet";
import { rolled, type Change } from "./change";
import type { Decided } from "./decide";
import { spansFor } from "./decide";
import { said } from "./draft";
import { saidOf } from "./ruled-source";
import { draftTable, PENDING_LOOK, type Years } from "./draft-table";

type Place = { readonly sheet: string; readonly tableName: string };

type IndicatorRow = {
  /** With what 核对结论 make of it. */
  readonly indicator: Indicator;
  readonly deadline: string;
  readonly baseline: string;
} & ReturnType<typeof said>;

const heading = nextYearStrings.indicatorColumns;
const pending = [{ rows: ({ pending: is }: { pending: boolean }) => is, style: PENDING_LOOK }];

const INDICATOR_COLUMNS: readonly TableColumn<IndicatorRow>[] = [
  { header: heading.key, width: 42, style: CENTER, content: ({ indicator }) => indicator.id },
  {
    header: heading.task,
    width: 60,
    style: { ...CENTER, ...TEXT },
    content: ({ indicator }) => indicator.task,
  },
  { header: heading.name, width: 220, style: LEFT, content: ({ indicator }) => indicator.name },
  {
    header: heading.target,
    width: 180,
    style: { ...LEFT, ...TEXT },
    content: ({ indicator }) => indicator.quote,
  },
  { header: heading.baseline, width: 48, style: { ...CENTER, ...TEXT }, content: ({ baseline }) => baseline },
  {
    ...{ header: heading.deadline, width: 78, style: { ...CENTER, ...TEXT } },
    ...{ content: ({ deadline }: IndicatorRow) => deadline, where: pending },
  },
  { header: heading.handled, width: 51, style: CENTER, content: ({ handled }) => handled, where: pending },
  { header: heading.todo, width: 130, style: LEFT, content: ({ todo }) => todo, where: pending },
];

/** The notice's indicators of the plans, with the other year's deadlines; deleted ones are left out. */
export function indicatorSheet(
  plans: readonly PlanId[],
  {
    changes,
    decided,
    rulings,
  }: {
    readonly changes: readonly Change[];
    readonly decided: Decided;
    readonly rulings: readonly Ruling[];
  },
  place: Place,
  years: Years,
): WorkbookEdit[] {
  const all = plans.flatMap(indicatorsOf).map((indicator) => underRulings(indicator, rulings));
  const rows = all.flatMap(({ indicator, rulings: about }): IndicatorRow[] => {
    const mine = changes.filter(({ list, key }) => list === "" && key === indicator.id);
    if (mine.some((change) => decided.of(change).how === "delete")) return [];
    const of = (text: string, field: Change["field"]): string =>
      rolled(
        text,
        spansFor(
          text,
          mine.filter((change) => change.field === field),
          decided,
        ),
      );
    return [
      {
        indicator,
        deadline: of(deadlineTextOf(indicator), "indicator-deadline"),
        baseline: of(String(indicator.baselineYear ?? ""), "baseline"),
        ...withRulings(said(mine, decided), about),
      },
    ];
  });
  const title = fill(nextYearStrings.title.indicators, years);
  const about = [nextYearStrings.about.counted];
  return draftTable({ ...place, title, columns: INDICATOR_COLUMNS, rows, about }, years);
}

/** The target is carried over as it is written: who has decided how it is read stands beside it. */
function withRulings(row: ReturnType<typeof said>, about: UnderRulings["rulings"]): ReturnType<typeof said> {
  const notes = about.map((ruling) => saidOf(ruling) + (ruling.says === undefined ? "" : `：${ruling.says}`));
  return { ...row, todo: [...(row.todo === "" ? [] : [row.todo]), ...notes].join("；") };
}

type DutyRow = {
  readonly duty: Duty;
  readonly count: number | "";
  readonly todo: string;
  readonly pending: boolean;
};

/** Which duties to report go on in the other year, and how often they fall due then. */
export function dutySheet(
  plans: readonly PlanId[],
  {
    change,
    decided,
    readings,
  }: {
    readonly change: Change;
    readonly decided: Decided;
    readonly readings: ChosenReadings;
  },
  place: Place,
  years: Years,
): WorkbookEdit[] {
  const { how, pending: isOpen } = decided.of(change);
  const { duty: text, dutyColumns: head } = nextYearStrings;
  const goesOn = isOpen ? text.pending : how === "keep" ? text.fromIssue : text.goesOn;
  const rows = duties
    .filter(({ plan }) => plans.includes(plan))
    .map((duty): DutyRow => {
      const { kind } = timingOf(duty, readings);
      if (kind !== "by-date" && kind !== "recurring")
        return { duty, count: "", todo: text.undated, pending: false };
      const count = occurrences(years.year, { of: [duty], chosen: readings }).length;
      const ends = count === 0;
      const todo = ends ? fill(text.ends, years) : goesOn;
      return { duty, count, todo, pending: !ends && isOpen };
    });
  const columns: readonly TableColumn<DutyRow>[] = [
    { header: head.id, width: 42, style: CENTER, content: ({ duty }) => duty.id },
    { header: head.what, width: 280, style: LEFT, content: ({ duty }) => duty.what },
    { header: head.when, width: 110, style: { ...CENTER, ...TEXT }, content: ({ duty }) => duty.when },
    { header: fill(head.count, years), width: 60, style: CENTER, content: ({ count }) => count },
    { header: head.todo, width: 200, style: LEFT, content: ({ todo }) => todo, where: pending },
  ];
  const title = fill(nextYearStrings.title.duties, years);
  return draftTable({ ...place, title, columns, rows, about: [nextYearStrings.about.counted] }, years);
}

/** The one question about the duties: from when they are owed. */
export const dutyChange = (): Change => {
  const { field, reason, duty } = nextYearStrings;
  return {
    ...{ id: `义务/${field.duties}`, key: "义务", list: "", sheet: "", cell: "", field: "duties" },
    ...{
      from: "",
      moved: duty.goesOn,
      to: duty.goesOn,
      action: "ask",
      proposal: "move",
      reason: reason.duties,
      spans: [],
    },
  };
};

const REVIEW = nextYearStrings.reviewColumns;
type ReviewRow = {
  readonly change: Change;
  readonly to: string;
  readonly choice: string;
  readonly pending: boolean;
};

const REVIEW_COLUMNS: readonly TableColumn<ReviewRow>[] = [
  { header: REVIEW.key, width: 66, style: { ...CENTER, ...TEXT }, content: ({ change }) => change.key },
  {
    ...{ header: REVIEW.place, width: 72, style: CENTER },
    content: ({ change }: ReviewRow) =>
      nextYearStrings.field[change.field] + (change.cell === "" ? "" : ` ${change.cell}`),
  },
  { header: REVIEW.from, width: 160, style: { ...LEFT, ...TEXT }, content: ({ change }) => change.from },
  { header: REVIEW.to, width: 160, style: { ...LEFT, ...TEXT }, content: ({ to }) => to },
  {
    ...{ header: REVIEW.action, width: 42, style: CENTER },
    content: ({ change }: ReviewRow) => nextYearStrings.action[change.action],
  },
  { header: REVIEW.reason, width: 230, style: LEFT, content: ({ change }) => change.reason },
  { header: REVIEW.choice, width: 60, style: CENTER, content: ({ choice }) => choice, where: pending },
];

/** Every change with what was chosen, those that need a person first. */
export function reviewSheet(
  changes: readonly Change[],
  decided: Decided,
  place: Place,
  years: Years,
): WorkbookEdit[] {
  const rows = changes.map((change): ReviewRow => {
    const { how, text = "", pending: isOpen } = decided.of(change);
    const { choice, handled } = nextYearStrings;
    const to = { move: change.moved, keep: change.from, delete: "", rewrite: text }[how];
    return { change, to, choice: isOpen ? handled.pending : choice[how], pending: isOpen };
  });
  const title = fill(nextYearStrings.title.review, years);
  return draftTable({ ...place, title, columns: REVIEW_COLUMNS, rows, about: [] }, years);
}

/** Those that need a person first, else in their order. */
export const inReviewOrder = (changes: readonly Change[]): readonly Change[] => [
  ...changes.filter(({ action }) => action === "ask"),
  ...changes.filter(({ action }) => action !== "ask"),
];
