import { openView } from "../support/pane";
import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets, tabNames } from "../support/excel-in-page";

inBrowser("inserting registers in the browser", WIDE, (workbench) => {
  test(
    "one is found by the first letters of its pronunciation; three that were ticked become three sheets",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await openView(pane, "插入");
      await pane.getByText("台账、名录、清单（39种）").click();
      const find = pane.getByRole("textbox", { name: "查找" });
      const group = pane.getByRole("group", { name: "台账、名录、清单（39种）" });
      for (const [letters, name] of [
        ["wkk", "尾矿库“一库一档”"],
        ["cyc", "柴油车监督抽测台账"],
        ["hshl", ""],
        ["pwk", "入河（湖、库）排污口台账（一口一档）"],
      ] as const) {
        await find.fill(letters);
        if (name === "") await group.getByText("没有找到相符的台账。").waitFor();
        else await group.getByRole("checkbox", { name }).check();
      }
      await pane.getByRole("button", { name: "插入所选台账（3）" }).click();
      const names = await eventually(
        () => tabNames(page),
        (tabs) => tabs.length === 4,
      );
      expect(names).toEqual(["Sheet1", "尾矿库一库一档", "柴油车抽测台账", "入河排污口台账"]);
      const [, tailings] = await readSheets(page);
      expect(tailings?.values[0]).toContain("坝高(米)");
      expect(tailings?.values[1]?.[0]).toBe("示例");
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );
});
