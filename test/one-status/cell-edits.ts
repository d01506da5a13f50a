import { serialOf } from "../../src/core/base/serial";
import type { ColumnRole } from "../../src/core/tables/tasks/task-list";
import type { Random } from "./random";

/** What is put into a cell: a text by type, something typed as a user types it, or a day with a date's format. */
export type Content =
  { readonly text: string } | { readonly typed: string | number | boolean } | { readonly day: number };

/** The columns that a status depends on. */
export const EDITED_ROLES = [
  "deadline",
  "dueDate",
  "progress",
  "done",
  "completedOn",
  "extension",
  "lastReport",
] as const satisfies readonly ColumnRole[];
export type EditedRole = (typeof EDITED_ROLES)[number];

const texts = (...all: readonly string[]): Content[] => all.map((text) => ({ text }));
const typed = (...all: readonly (string | number | boolean)[]): Content[] =>
  all.map((one) => ({ typed: one }));

/** Texts that Excel would take for something else if they were typed. */
const SIGNS = texts("-20%", "=1+1", "+新建", "@水利局", "1-1", "3/4", "(2)", "007", "1e5", "'完成");

const DEADLINES = texts(
  "2020年底前",
  "2020年9月底",
  "11月底前",
  "2020年10月8日前",
  "2021年6月底",
  "每月1日前",
  "每季度10日前",
  "每年12月10日前",
  "持续推进",
  "长期坚持",
  "2020年7月1日起",
  "春节前",
  "近期",
);
const PROGRESS = [
  ...texts(
    "已完成",
    "已办结",
    "已销号",
    "√",
    "正在推进",
    "尚未启动",
    "未完成",
    "基本完成",
    "完成80%",
    "完成率100%",
    "已完成3家",
    "已于2020年10月5日全部完成",
    "2020年11月20日完成验收",
    "已关闭",
    "已召开动员部署会，明确了责任人和时间表",
    "3月：启动；6月：已完成",
    "已完成，待验收",
    "已完成（需长期坚持）",
    "滞后",
    "取消",
    " 已完成 ",
    "已完成\n",
    "主体完工，附属工程正在施工",
  ),
  ...typed("已完成", "推进中", 0, 0.3, 0.5, 0.8, 1, true, false, ""),
];
const POINTS = typed(0, 1, 20, 45, 60, 80, 99, 100, 0.5, "");
const DONE = [
  ...texts(
    "√",
    "×",
    "是",
    "否",
    "已完成",
    "未完成",
    "推进中",
    "已销号",
    "已办结，资料已归档",
    "□是☑否",
    "已关闭",
  ),
  ...typed(true, false, 1, 0, ""),
];
const NO_DAY = [...texts("-", "无", "不详", "待定"), ...typed("", 5)];

const dayBetween = (random: Random, from: number, to: number): Content => ({
  day: from + random.below(to - from + 1),
});
const [FROM, TO] = [serialOf(2020, 5, 1), serialOf(2021, 2, 28)];

/** A new content for a cell of a role. */
export function contentFor(role: EditedRole, inPoints: boolean, random: Random): Content {
  const chance = random.next();
  switch (role) {
    case "deadline":
      return chance < 0.25 ? dayBetween(random, FROM, TO) : random.oneOf(DEADLINES);
    case "progress":
      if (inPoints && chance < 0.7) return random.oneOf(POINTS);
      if (chance < 0.08) return random.oneOf(SIGNS);
      if (chance < 0.16) return dayBetween(random, FROM, TO);
      return random.oneOf(PROGRESS);
    case "done":
      if (chance < 0.05) return random.oneOf(SIGNS);
      if (chance < 0.1) return dayBetween(random, FROM, TO);
      return random.oneOf(DONE);
    case "completedOn":
    case "extension":
    case "lastReport":
    case "dueDate":
      if (chance < 0.6) return dayBetween(random, FROM, TO);
      if (chance < 0.75) return { text: random.oneOf(["2020.10.3", "2020年11月5日", "2020-12-20"]) };
      return random.oneOf(NO_DAY);
  }
}
