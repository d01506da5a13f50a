import { serialOf } from "../../../src/core/base/serial";
import type { WorkbookSnapshot } from "../../../src/core/base/snapshot";
import { baseBook, type BaseBook } from "../../../src/core/features/collect/base-book";
import { recogniseWorkbook } from "../../../src/core/tables/tasks/recognise-workbook";
import { workbookOf } from "../../core/features/flag/snapshot";
import { sheetOf, type Written } from "../../core/tables/tasks/sheet";
import type { Random } from "./random";

export const HEADINGS = [
  "序号",
  "重点任务",
  "工作措施",
  "完成时限",
  "责任单位",
  "配合单位",
  "进展情况",
  "完成状态",
  "完成日期",
  "备注",
] as const;
const UNITS = ["旗水利局", "旗住建局", "旗农科局", "旗林草局", "旗发改委"] as const;
const WHAT = ["河道", "散煤", "粪污", "扬尘", "水源地", "草场", "施工工地", "加油站", "污水管网"] as const;
const HOW = ["排查整治", "建立台账", "清理规范", "改造提升", "巡查管护", "联合执法"] as const;
const WHERE = ["上都镇", "桑根达来镇", "哈毕日嘎镇", "宝绍岱苏木", "那日图苏木", "赛音呼都嘎苏木"] as const;

/** 底稿: two lists of an office; tasks are shared by several rows, some rows have two leads, some an earlier answer. */
export function officeBase(random: Random, rows = 24): WorkbookSnapshot {
  const list = (name: string, from: number) => {
    let task = "";
    const body = Array.from({ length: rows }, (_, i): Written[] => {
      if (i % 3 === 0) task = `${random.one(WHERE)}${random.one(WHAT)}${random.one(HOW)}`;
      const lead = random
        .shuffled(UNITS)
        .slice(0, random.chance(0.2) ? 2 : 1)
        .join("、");
      return [
        from + i,
        task,
        `${random.one(WHERE)}${random.one(HOW)}${random.one(WHAT)}第${from + i}处，${random.one(HOW)}不少于${random.below(90) + 10}%`,
        random.one(["2020年底前", "2020年9月底前", "2020年10月31日前"]),
        lead,
        "",
        random.chance(0.15) ? `上月已${random.one(HOW)}` : "",
        "",
        random.chance(0.1) ? { day: serialOf(2020, 9, 1 + random.below(28)) } : "",
        "",
      ];
    });
    return sheetOf([[`${name}（2020年度）`], [...HEADINGS], ...body], {
      name,
      merges: ["A1:J1"],
    });
  };
  return workbookOf([list("大气任务清单", 1), list("水任务清单", 101)]);
}

export const bookOf = (snapshot: WorkbookSnapshot): BaseBook =>
  baseBook(snapshot, recogniseWorkbook(snapshot, { asOf: serialOf(2020, 11, 9) }));
