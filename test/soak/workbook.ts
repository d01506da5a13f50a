import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import type { OpenPage, Workbench } from "../support/browser";
import { openFile } from "../support/pane";

/** The sheets that stay; everything else a cycle makes, it also takes away. */
export const OWN_LIST = "清单";
export const OWN_SHEETS: readonly string[] = [OWN_LIST, "说明"];
export const ROWS = 60;
/** 0-based, of 进展情况. */
export const PROGRESS_COLUMN = 4;

const UNITS = ["旗水利局", "旗住建局", "旗工信局", "旗农牧局", "旗交通局"];

const FILE = plainXlsx([
  {
    name: OWN_LIST,
    rows: [
      ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
      ...Array.from({ length: ROWS }, (_, i) => [
        i + 1,
        `整治第${i + 1}处排污口，恢复河道${i % 90}米`,
        `2020年${(i % 12) + 1}月底前`,
        UNITS[i % UNITS.length] ?? "",
        i % 3 === 0 ? "2020年1月5日已完成" : "",
      ]),
    ],
  },
  { name: "说明", rows: [["本表由攻坚办汇总。"], ["请于每月5日前填报。"]] },
]);

/** A fresh page with a bureau's list in it, recognised. */
export async function openList(workbench: Pick<Workbench, "open">): Promise<OpenPage> {
  const opened = await workbench.open();
  const file = join(mkdtempSync(join(tmpdir(), "zlq-soak-")), "一年.xlsx");
  writeFileSync(file, FILE);
  await openFile(opened.page, file, `找到1张清单，共${ROWS}项`);
  return opened;
}
