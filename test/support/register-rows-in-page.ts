import type { FrameLocator, Page } from "playwright-core";
import { paneFrame } from "./excel-in-page";

/** Ticks these registers in the pane, presses 插入 and waits for the pane's word that it is done. */
export async function insertRegisters(pane: FrameLocator, names: readonly string[]): Promise<void> {
  await pane.getByText("台账、名录、清单（39种）").click();
  const group = pane.getByRole("group", { name: "台账、名录、清单（39种）" });
  for (const name of names) await group.getByRole("checkbox", { name }).check();
  await pane.getByRole("button", { name: `插入所选台账（${names.length}）` }).click();
  await pane.getByText(`已插入${names.length}张工作表`).waitFor();
}

/** Types rows below the 示例 row of a register, by heading. Days are numbers. */
export async function fillRows(
  page: Page,
  sheet: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): Promise<void> {
  await paneFrame(page).evaluate(
    ([name, all]) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().load({ values: true });
        await context.sync();
        const at = used.values.findIndex((row) => row.includes("序号"));
        all.forEach((row, i) => {
          for (const [heading, value] of Object.entries(row)) {
            const column = (used.values[at] ?? []).indexOf(heading);
            if (column < 0) throw new Error(heading);
            used.getCell(at + 2 + i, column).values = [[value]];
          }
        });
        await context.sync();
      }),
    [sheet, rows] as const,
  );
}
