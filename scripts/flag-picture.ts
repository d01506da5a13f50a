import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flag } from "../src/commands/flag";
import { serialOf } from "../src/core/base/serial";
import { toPdf } from "../test/support/libreoffice";
import { emptyWorkbook } from "../workbench/book/empty-workbook";
import { headlessSession } from "../workbench/session/session";
import { writeXlsx } from "../workbench/xlsx";

/**
 * A bureau's list, flagged and printed by LibreOffice: `npx tsx scripts/flag-picture.ts`. Needs `soffice` and
 * `pdftoppm`. The day is fixed, so that each status stands there once.
 */
const LIST = [
  ["序号", "重点任务", "完成时限", "牵头单位", "进展情况"],
  [1, "燃煤锅炉整治", "9月底前", "旗商务局", "正在推进"],
  [2, "散煤治理", "10月20日前", "旗发改委", "完成80%"],
  [3, "清洁取暖", "2020年底前", "旗住建局", "正在推进"],
  [4, "秸秆禁烧", "9月15日前", "旗农科局", "已完成"],
  [5, "扬尘治理", "8月底前", "旗住建局", "已于2020年9月20日完成"],
  [6, "河道巡查", "持续推进", "旗水利局", ""],
  [7, "方案修编", "春节前", "旗林草局", ""],
  [8, "监测报送", "每月5日前", "旗气象局", ""],
];
const WIDTHS = [40, 100, 90, 80, 150];

async function flagPicture(): Promise<void> {
  const { host, open } = await headlessSession();
  const { data, extras } = emptyWorkbook("清单.xlsx");
  open(data, extras);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(`A1:E${LIST.length}`);
    range.values = LIST;
    range.format.font.name = "宋体";
    range.format.font.size = 11;
    range.format.rowHeight = 22;
    range.format.verticalAlignment = "Center";
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const)
      range.format.borders.getItem(edge).style = "Continuous";
    range.format.borders.getItem("InsideHorizontal").style = "Continuous";
    range.format.borders.getItem("InsideVertical").style = "Continuous";
    WIDTHS.forEach((width, column) => {
      sheet.getCell(0, column).format.columnWidth = width;
    });
    sheet.getRange("A1:E1").format.font.bold = true;
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  const flagged = await flag({ asOf: serialOf(2020, 10, 8) });
  if (!flagged.ok) throw new Error(flagged.problem.code);
  const folder = mkdtempSync(join(tmpdir(), "zlq-flags-"));
  try {
    const pdf = join(folder, "in.pdf");
    writeFileSync(pdf, toPdf(await writeXlsx(host.book)));
    const out = join(__dirname, "../docs/images/flags-libreoffice");
    const size = ["-r", "96", "-x", "60", "-y", "60", "-W", "945", "-H", "290"];
    execFileSync("pdftoppm", [...size, "-png", "-singlefile", pdf, out], { timeout: 120_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void flagPicture().then(() => process.exit()); // the client keeps a timer running
