import { civilOf, isoOf, type SerialDay } from "../../base/serial";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { Paper } from "../../papers/paper";
import { paperSheets } from "../../papers/paper-sheets";
import { numbered } from "../../sheets/paper";
import { orBlank } from "../../papers/words";
import { chooseFonts, type OfficialFonts } from "../../sheets/fonts";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { DATE_FORMAT } from "../../sheets/looks";
import type { SideCell } from "../../sheets/side-cells";
import { DEFAULT_POLICY, type Policy } from "../../status/policy";
import type { TaskList } from "../../tables/tasks/task-list";
import { bulletinStrings } from "../../../strings/bulletin";
import { fill } from "../../../strings/fill";
import { paperStrings } from "../../../strings/papers";
import { countedLists } from "../summary/counted-lists";
import { detailRows } from "../summary/detail/detail-rows";
import { figuresOf } from "../summary/figures";
import { detailAnnex, rankingAnnex } from "./bulletin-annexes";
import { bulletinItems, type BulletinItem, type BulletinOptions } from "./bulletin-items";
import { bulletinBlocks } from "./bulletin-text";
import { changesSince } from "./changes";
import { bulletinBefore, earlierBulletins, nextIssue, type BulletinFigures } from "./earlier-bulletin";
import { missedDuties } from "./missed-duties";

export type PaperInput = Omit<BulletinOptions, "steps" | "before"> & {
  readonly snapshot: WorkbookSnapshot;
  readonly lists: readonly TaskList[];
  readonly fonts?: OfficialFonts;
  /** The office that writes; left blank where it is not given. */
  readonly office?: string;
  /** What papers say besides their figures, and how duties are read. */
  readonly policy?: Pick<Policy, "papers" | "warnDays" | "readings">;
  /** The day until which an answer is asked for. Default: 反馈天数 after 成文日期. */
  readonly replyBy?: SerialDay;
};

type BulletinInput = PaperInput & {
  /** 期号. Default: the next one of the year. */
  readonly issue?: number;
};

export type BulletinPlan = {
  readonly edits: readonly WorkbookEdit[];
  /** The sheet of the text, and that of 任务明细. */
  readonly sheet: string;
  readonly annex: string;
  readonly paper: Paper;
  readonly issue: number;
  readonly items: readonly BulletinItem[];
  /** The sheet of the earlier bulletin that this one is compared with. */
  readonly comparedWith?: string;
  /** The workbook has no 报送日历, so that nothing is said of duties. */
  readonly withoutDuties: boolean;
};

/**
 * Plans a 督办通报: a text for one day on a sheet of its own, with its 附件 on it and on a second one, and the same text
 * as a paper for Word. A bulletin is a document of its day: all of it is values. Earlier bulletins stay.
 *
 * Problems: `no-task-list`.
 */
export function planBulletin(input: BulletinInput): Result<BulletinPlan> {
  const { snapshot, asOf, fonts = chooseFonts(), cards = DEFAULT_POLICY.cards, office } = input;
  const { schedule = DEFAULT_POLICY.schedule, policy = DEFAULT_POLICY } = input;
  const { papers } = policy;
  const { counted } = countedLists(input.lists);
  if (counted.length === 0) return fail({ code: "no-task-list" });
  const bulletins = earlierBulletins(snapshot);
  const before = bulletinBefore(bulletins, asOf);
  const { steps } = papers;
  const items = bulletinItems(counted, {
    ...input,
    steps,
    ...(before === undefined ? {} : { before: before.steps }),
  });
  const figures = figuresOf(detailRows(counted, snapshot));
  const own: BulletinFigures = {
    toFinish: figures.total.toFinish,
    done: figures.total.status.已完成 + figures.total.status.逾期完成,
    overdue: figures.total.status.逾期,
  };
  const { year } = civilOf(asOf);
  const issue = input.issue ?? nextIssue(bulletins, year);
  const day = papers.issuedOn ?? asOf;
  const missed = missedDuties({ snapshot, lists: counted, asOf, policy });
  const paper: Paper = {
    form: "bulletin",
    file: fill(bulletinStrings.file, { year, issue, day: isoOf(asOf) }),
    blocks: bulletinBlocks({
      asOf,
      day,
      replyBy: input.replyBy ?? day + papers.replyDays,
      year,
      issue,
      lists: counted,
      items,
      figures,
      changes: changesSince(before, own, items, counted),
      missed: missed ?? [],
      office,
      papers,
    }),
    annexes: [rankingAnnex(figures, items), detailAnnex(items, asOf, { cards, schedule }, papers)],
    copies: fill(paperStrings.copies, { to: orBlank(papers.copies, COPIES_BLANK) }),
  };
  const taken = snapshot.sheets.map(({ name }) => name);
  const sheet = freeSheetName(fill(bulletinStrings.sheet, { day: isoOf(asOf) }), taken);
  const annex = freeSheetName(fill(bulletinStrings.annexSheet, { day: isoOf(asOf) }), taken);
  const side = { [annex]: sideCells({ asOf, sheet, issue, figures: own }) };
  return ok({
    edits: [
      ...numbered(paperSheets({ paper, sheet, across: [annex], fonts, side }), papers.pageNumbers),
      { kind: "activate", sheet },
    ],
    sheet,
    annex,
    paper,
    issue,
    items,
    withoutDuties: missed === undefined,
    ...(before === undefined ? {} : { comparedWith: before.sheet }),
  });
}

const COPIES_BLANK = 10;

/** What the next bulletin reads of this one. */
function sideCells(of: {
  readonly asOf: SerialDay;
  readonly sheet: string;
  readonly issue: number;
  readonly figures: BulletinFigures;
}): readonly SideCell[] {
  const { side } = bulletinStrings;
  return [
    [side.day, of.asOf, { numberFormat: DATE_FORMAT }],
    [side.text, of.sheet, { numberFormat: "@" }],
    [side.issue, of.issue],
    [side.toFinish, of.figures.toFinish],
    [side.done, of.figures.done],
    [side.overdue, of.figures.overdue],
  ];
}

export type { CardThresholds } from "../../status/policy";
