import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainXlsx } from "../../../../test/fixtures/lists/plain-xlsx";
import { answered, fileOfZip } from "../../../../test/support/answer-in-file";
import { openFile } from "../../../../test/support/pane";
import { inFolder } from "../in-folder";
import { toTop, type Replay } from "../tour";

const MEASURES = [
  "清理河道垃圾三处",
  "拆除河岸违章建筑两处",
  "改造老旧污水管网五公里",
  "建成粪污处理设施十座",
];
const UNITS = ["旗水利局", "旗水利局、旗住建局", "旗住建局", "旗文旅局"];
const HEAD = [
  ...["序号", "重点任务", "工作措施", "完成时限", "责任单位"],
  ...["进展情况", "完成状态", "完成日期", "备注"],
];
const ROWS = MEASURES.map((measure, i) => [
  ...[i + 1, i < 2 ? "河道整治" : "污染治理", measure, "2020年12月底前", UNITS[i] ?? ""],
  ...["", "", "", ""],
]);

/** A list that is split; two of three units have answered, and differ where both lead. */
export const COLLECT: Replay = {
  guide: "collect",
  follow: (tour) =>
    inFolder(async (folder) => {
      const { page, pane } = tour;
      const base = join(folder, "底稿.xlsx");
      writeFileSync(base, plainXlsx([{ name: "清单", rows: [["2020年度重点任务清单"], HEAD, ...ROWS] }]));
      await openFile(page, base, /^找到1张清单/);
      await tour.step("打开底稿，点“分发回收”", () => pane.getByRole("tab", { name: "分发回收" }).click());
      await tour.step("填报期限和批次", () => pane.getByLabel("批次").fill("20201109-01"));
      let zip: Uint8Array = new Uint8Array();
      await tour.step("选一种办法发出去", async () => {
        const download = page.waitForEvent("download");
        await tour.press("下载压缩包（.zip）");
        zip = readFileSync(await (await download).path());
        await pane.getByRole("button", { name: /^打开这一份/ }).waitFor();
        await pane.getByRole("button", { name: /^放在本工作簿/ }).waitFor();
      });
      await tour.step("点“选择文件”，或把文件拖进来", () =>
        pane.locator("input[type=file]").setInputFiles(answersIn(zip)),
      );
      await tour.step("写明收到几家、缺哪几家", () => tour.sees("收到2/3"));
      await tour.step("共同牵头的可以两家合并", async () => {
        await pane.getByText("共同牵头答复不同（1）").click();
        await pane.getByRole("radio", { name: "两家合并" }).waitFor();
      });
      await toTop(pane.getByText("收到2/3"));
      await tour.picture("collect-pane");
      await tour.step("冲突逐条决定", () => pane.getByRole("radio", { name: "两家合并" }).check());
      await tour.step("点“写入”。答复按原样写进填报栏", async () => {
        await pane.getByRole("button", { name: /^写入\d+处/ }).click();
        await tour.sees(/^已写入\d+处/);
      });
      await tour.step("写错了点旁边的“撤销”", async () => {
        await tour.press("撤销");
        await tour.sees("已撤销：写入回收的答复。");
      });
    }),
};

function answersIn(zip: Uint8Array) {
  const sentBack = (unit: string, texts: readonly (readonly [row: string | undefined, text: string])[]) => {
    const { name, bytes } = fileOfZip(zip, unit);
    const answers = texts.map(([row = "", text]) => ({ row, column: "进展情况", text }));
    return { name, mimeType: "application/octet-stream", buffer: Buffer.from(answered(bytes, answers)) };
  };
  const [first, second, third] = MEASURES;
  return [
    sentBack("旗水利局", [
      [first, "已清理三处"],
      [second, "已拆除一处，另一处正在办理手续"],
    ]),
    sentBack("旗住建局", [
      [second, "两处均已拆除"],
      [third, "已完成四公里"],
    ]),
  ];
}
