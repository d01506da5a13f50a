import { gridOf, inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets, tabNames } from "../support/excel-in-page";
import { insertAllLists } from "../support/insert-lists";
import { measuresIn, OFFICIAL_MEASURES } from "../support/official-measures";

const LIST_SHEETS = OFFICIAL_MEASURES.map(({ sheet }) => sheet);

inBrowser("inserting the official lists in the browser", WIDE, (workbench) => {
  test(
    "three ticks and 插入 give three sheets that hold the notice's 104 measures word for word",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await insertAllLists(pane);
      expect(await tabNames(page)).toEqual(["Sheet1", ...LIST_SHEETS]);
      const sheets = await readSheets(page);
      const inserted = sheets.slice(1).map((sheet) => ({ sheet: sheet.name, measures: measuresIn(sheet) }));
      expect(inserted).toEqual(OFFICIAL_MEASURES);
      expect(inserted.flatMap(({ measures }) => measures)).toHaveLength(104);
      expect(sheets[0]?.values).toEqual([]);
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "撤消 takes the inserted sheets away again, one list a step",
    async () => {
      const { page, pane } = await workbench.open();
      await insertAllLists(pane);
      await gridOf(page).click({ position: { x: 200, y: 200 } });
      for (const left of [3, 2, 1]) {
        await page.keyboard.press("Control+z");
        await eventually(
          () => tabNames(page),
          (names) => names.length === left,
        );
      }
      expect(await tabNames(page)).toEqual(["Sheet1"]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "a second 插入 asks first; said yes it gives sheets with a suffix, and leaves the first ones alone",
    async () => {
      const { page, pane } = await workbench.open();
      await insertAllLists(pane);
      const before = await readSheets(page);
      await pane.getByRole("button", { name: "插入", exact: true }).click();
      await pane.getByText("工作簿里已有").waitFor();
      await pane.getByRole("button", { name: "不插入" }).click();
      await pane.getByText("工作簿里已有").waitFor({ state: "detached" });
      expect(await tabNames(page)).toHaveLength(before.length);
      await pane.getByRole("button", { name: "插入", exact: true }).click();
      await pane.getByRole("button", { name: "再插入一份" }).click();
      await eventually(
        () => tabNames(page),
        (names) => names.length === 2 * LIST_SHEETS.length + 1,
      );
      const after = await readSheets(page);
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.slice(before.length).map(measuresIn)).toEqual(
        OFFICIAL_MEASURES.map((list) => list.measures),
      );
      await page.close();
    },
    STEP_TIMEOUT,
  );
});
