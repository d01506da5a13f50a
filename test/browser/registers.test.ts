import { openView } from "../support/pane";
import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets, selectedAddress, tabNames } from "../support/excel-in-page";
import { fillRows } from "../support/register-rows-in-page";

inBrowser("inserting registers in the browser", WIDE, (workbench) => {
  test(
    "one is found by the first letters of its pronunciation; three that were ticked become three sheets, whose open rows 督办 tells",
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

      // A row with a deadline is followed up in 督办, and a click goes to it; the 示例 row is not.
      await fillRows(page, "尾矿库一库一档", [
        { 尾矿库名称: "甲矿一号库", 责任单位: "旗应急局", 整治时限: 44104 },
      ]);
      await pane.getByRole("tab", { name: "督办" }).click();
      await pane.getByText("台账未完成1项（逾期1、临期0），不计入上面的清单").click();
      await pane.getByText("逾期 旗应急局").waitFor();
      await pane.getByRole("button", { name: "尾矿库一库一档：甲矿一号库" }).click();
      const at = await eventually(
        () => selectedAddress(page),
        (address) => address.includes("!A3:"),
      );
      expect(at).toMatch(/^尾矿库一库一档!A3:/);
      await fillRows(page, "尾矿库一库一档", [{ 完成日期: 44100 }]);
      await pane.getByText(/^台账未完成1项/).waitFor({ state: "detached" });
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );
});
