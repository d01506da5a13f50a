import { OFFICIAL_COLUMNS } from "../notice/model/official-list";
import { flagStrings } from "../../strings/flag";
import { ledgerStrings } from "../../strings/ledger";
import { listsStrings } from "../../strings/lists";
import { marksStrings } from "../../strings/marks";
import { settingsStrings } from "../../strings/settings";
import { summaryStrings } from "../../strings/summary";
import { fill } from "../../strings/fill";

/**
 * Everything by which the add-in finds again what it put into a workbook. Nothing is ours by its spelling: a name
 * counts when it has our comment, or when its cells show what we write there (`shows`), for other programs drop
 * comments and users may change headings. Spellings here stand in people's files; they may be added to, not changed.
 */
export type OwnName = {
  readonly name: string;
  readonly scope: "sheet" | "workbook";
  /**
   * A sheet may have several names of this spelling: `督办标记`, `督办标记_2`; with `from-1` the first one has a
   * number, too: `清单表头_1`.
   */
  readonly numbered?: "from-2" | "from-1";
  /** Absent where the cells alone show that the name is ours. */
  readonly comment?: string;
  readonly shows: Shown;
};

type Shown =
  /** The cell to the left of the named one holds this text. */
  | { readonly kind: "label"; readonly text: string }
  /** A row of the area begins with these headings. */
  | { readonly kind: "headings"; readonly texts: readonly string[] }
  /** The name holds a text of this form. */
  | { readonly kind: "text"; readonly pattern: RegExp }
  /** A name of ours with this spelling and the same number is on the sheet. */
  | { readonly kind: "partner"; readonly name: string };

/** What a sheet that the add-in made is for. */
export const SHEET_ROLES = [
  "ledger",
  "official",
  "indicators",
  "settings",
  "report",
  "record",
  "duties",
  "register",
  "scratch",
  "unit",
  "draft",
  "rolling",
  "templates",
] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];

/** A role as the mark of its sheet holds it. */
export const roleText = (role: SheetRole): string => `zlq:${role}`;

/** What the mark of a run holds, and how the key of its journal in the document's settings begins. */
export const runText = (run: string): string => `zlq-run:${run}`;
export const RUN_PREFIX = "zlq.run.";

/** What 自检 puts into a workbook beside its sheets, and takes away again: names of the workbook, settings. */
export const SCRATCH_NAME_PREFIX = "攻坚自检_";
export const SCRATCH_SETTING_PREFIX = "zlq.check.";

/** Begins the texts of 已核对_1, 已核对_2, …. */
export const CHECKED_PREFIX = "zlq:";

/**
 * The settings of a workbook in the order of their rows: each label stands beside the setting's cell and is also the
 * name of the cell.
 */
export const SETTING_NAMES = {
  asOf: "统计截止日",
  warnDays: "临期天数",
  doneWords: "完成用语",
  openWords: "未完成用语",
  yellowDays: "黄牌天数",
  redDays: "红牌天数",
  slow: "慢于序时",
  severe: "严重滞后",
  exclusiveDay: "某日前",
  ownUnits: "本地单位",
  office: "填报单位",
  readings: "报送口径",
  addressees: "通报主送",
  copies: "通报抄送",
  docCode: "发文代字",
  issuedOn: "成文日期",
  contact: "督办联系人",
  phone: "督办电话",
  replyDays: "反馈天数",
  steps: "督办措施",
  yellowColor: "黄牌颜色",
  redColor: "红牌颜色",
  rulings: "核对结论",
  pageNumbers: "页码样式",
} as const;
export type SettingKey = keyof typeof SETTING_NAMES;
export const SETTING_KEYS = Object.keys(SETTING_NAMES) as readonly SettingKey[];

/** Where the user has given one of these names to something else, all our setting names get this prefix. */
export const SETTING_PREFIX = "督办_";

const flag = flagStrings;
const ledger = ledgerStrings;
const lists = listsStrings;
const marks = marksStrings;
const settings = settingsStrings;
const summary = summaryStrings;

/** The name of a setting's cell on 督办设置, with or without the prefix. */
export const ownSetting = (key: SettingKey, prefix: string): OwnName => ({
  name: prefix + SETTING_NAMES[key],
  scope: "workbook",
  comment: fill(settings.nameComment, { name: SETTING_NAMES[key] }),
  shows: { kind: "label", text: SETTING_NAMES[key] },
});

/** A setting that a ledger of version 0.1 keeps on its own sheet. */
const ledgerSetting = (key: "asOf" | "warnDays"): OwnName => ({
  name: SETTING_NAMES[key],
  scope: "sheet",
  shows: { kind: "label", text: SETTING_NAMES[key] },
});

export const OWN_NAMES = {
  /** On every sheet made since 0.2: a text with the sheet's role. */
  sheet: {
    name: "攻坚表",
    scope: "sheet",
    comment: marks.sheet,
    shows: { kind: "text", pattern: new RegExp(`^zlq:(?:${SHEET_ROLES.join("|")})$`) },
  },
  /** On reports (汇总, 通报, 提醒函): points at the cell that holds the name under which the sheet was made. */
  report: {
    name: "攻坚报表",
    scope: "sheet",
    comment: summary.nameComment.mark,
    shows: { kind: "label", text: summary.side.mark },
  },
  /** In a unit book: `<batch>|<unit>`, by which it is known when it comes back. */
  batch: {
    name: "攻坚_批次",
    scope: "workbook",
    comment: marks.batch,
    shows: { kind: "text", pattern: /^\d{8}-\d{2,6}\|/ },
  },
  /** On a draft for another year: the number under which `_下一年度` has what was changed in it. */
  draft: {
    name: "攻坚草稿",
    scope: "sheet",
    comment: marks.draft,
    shows: { kind: "text", pattern: /^zlq-draft:\d{1,6}$/ },
  },
  /** The table of an official list. */
  list: {
    name: "任务清单",
    scope: "sheet",
    comment: ledger.nameComment.list,
    shows: { kind: "headings", texts: OFFICIAL_COLUMNS },
  },
  /** The two columns that 标记逾期 adds to a list. */
  flagColumns: {
    name: "督办标记",
    scope: "sheet",
    numbered: "from-2",
    comment: flag.nameComment,
    shows: { kind: "headings", texts: [flag.columns.due, flag.columns.status] },
  },
  /** How wide these two columns were before: a text beside 督办标记, with its number. */
  flagWidths: {
    name: "督办列宽",
    scope: "sheet",
    numbered: "from-2",
    comment: marks.widths,
    shows: { kind: "text", pattern: /^zlq-widths:\d+(?:\.\d+)?,\d+(?:\.\d+)?$/ },
  },
  /**
   * A correction of a list by a person: this name is the header row; a second name, below, holds the columns as a text.
   */
  correctedHeader: {
    name: "清单表头",
    scope: "sheet",
    numbered: "from-1",
    comment: lists.correctionComment,
    shows: { kind: "partner", name: "清单栏目" },
  },
  correctedColumns: {
    name: "清单栏目",
    scope: "sheet",
    numbered: "from-1",
    comment: lists.correctionComment,
    shows: { kind: "text", pattern: /^(?:none|(?:(?:auto|place=\w+|\w+:(?:-|\d+))(?:,(?!$)|$))*)$/ },
  },
  /** 已核对: fingerprints of the doubts on the sheet that a person has checked, as texts. */
  checked: {
    name: "已核对",
    scope: "sheet",
    numbered: "from-1",
    comment: marks.checked,
    shows: { kind: "text", pattern: /^zlq:[\da-z]{8}(?:,[\da-z]{8})*$/ },
  },
  /** On a sheet that is being made, for as long as that takes: which run makes it. */
  run: {
    name: "攻坚写入",
    scope: "sheet",
    comment: marks.run,
    shows: { kind: "text", pattern: /^zlq-run:[\da-z]+-[\da-z]+$/ },
  },
  /** On a ledger, beside its table. */
  ledgerAsOf: ledgerSetting("asOf"),
  ledgerWarnDays: ledgerSetting("warnDays"),
} as const satisfies Readonly<Record<string, OwnName>>;

export type OwnNameKey = keyof typeof OWN_NAMES;

/** Excel tables that the add-in makes: `任务台账_大气`. The headings tell them from a user's of the same spelling. */
export const OWN_TABLES = {
  ledger: { prefix: "任务台账_", headings: ["编号", "工作措施", "督办状态"] },
  indicators: { prefix: "指标表_", headings: ["算符", "完成率", "评价"] },
} as const satisfies Readonly<
  Partial<Record<SheetRole, { readonly prefix: string; readonly headings: readonly string[] }>>
>;

/** The end of the name of a plan's sheet: 大气任务清单. Only new names are made of it; no sheet is recognised by it. */
export const SHEET_SUFFIX = { official: "任务清单", ledger: "任务台账", indicators: "指标表" } as const;

/**
 * Stands in each of our conditional formats and changes nothing (N of a text is 0): by it they are told from the
 * user's when they are taken away or replaced.
 */
export const RULE_MARK = `N("${OWN_NAMES.flagColumns.name}")=0`;

/**
 * The document's setting in which 0.1 and 0.2 kept the widths that columns had before 标记逾期. It is understood and no
 * longer written: other programs drop such settings on saving, and their keys have ids that the file does not keep.
 */
export const FLAG_SETTING = "zlq.flag";
