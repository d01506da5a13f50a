import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets, tabNames } from "../support/excel-in-page";
import { insertLists } from "../support/insert-lists";
import { openView } from "../support/pane";

inBrowser("下一年度 and 自有模板 in the browser", WIDE, (workbench) => {
  test(
    "a list is carried over to 2021 once every question has an answer, and had again from its draft",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await insertLists(pane, ["土壤"], "任务台账");
      await pane.getByText("下一年度草稿").click();
      await pane.getByRole("button", { name: "逐处核对" }).click();
      const make = pane.getByRole("button", { name: "生成草稿" });
      await pane.getByText(/^还有\d+项未选定。$/).waitFor();
      expect(await make.getAttribute("aria-disabled")).toBe("true");
      await pane.getByLabel("选择（土壤-2）").selectOption("删去");
      await pane.getByLabel("选择（土壤-6）").selectOption("改写");
      await pane.getByLabel("新的完成时限（土壤-6）").fill("2021年10月底前");
      await pane.getByRole("button", { name: "其余按建议" }).click();
      await make.click();
      await pane.getByText("已生成1张草稿，原清单未改动。").waitFor();
      const drafted = (await readSheets(page)).find(({ name }) => name === "土壤2021草稿");
      const cell = (key: string, heading: string): unknown => {
        const column = drafted?.values[0]?.indexOf(heading) ?? -1;
        return drafted?.values.find((row) => row[0] === key)?.[column];
      };
      expect(cell("土壤-2", "完成时限")).toBeUndefined();
      expect(cell("土壤-6", "完成时限")).toBe("2021年10月底前");
      expect(cell("土壤-1", "完成时限")).toBe("2021年底前");
      expect(drafted?.values.some((row) => row.includes("待确认"))).toBe(false);

      await pane.getByLabel("年份").fill("2020");
      await pane.getByRole("button", { name: "逐处核对" }).click();
      await pane.getByRole("button", { name: "由草稿还原2020年清单" }).click();
      await pane.getByText("已还原1张清单。").waitFor();
      expect(await tabNames(page)).toContain("土壤2020还原");
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "a list becomes a template, is inserted again, and its file can be read in; a wrong file is refused by field",
    async () => {
      const { page, pane, errors } = await workbench.open();
      await insertLists(pane, ["土壤"], "任务台账");
      await openView(pane, "插入");
      await pane.getByText("自有模板").click();
      await pane.getByLabel("模板名称").fill("本局清单");
      await pane.getByRole("button", { name: "存为模板" }).click();
      await pane.getByText("已存为模板“本局清单”。").waitFor();
      await pane.getByRole("button", { name: "插入本局清单" }).click();
      const tabs = await eventually(
        () => tabNames(page),
        (names) => names.includes("本局清单"),
      );
      expect(tabs).toContain("本局清单");
      await pane.getByRole("button", { name: "导出本局清单" }).click();
      const text = await pane.getByLabel(/^模板文件的内容/).inputValue();
      const file = (content: string) => ({
        ...{ name: "模板.json", mimeType: "application/json", buffer: Buffer.from(content) },
      });
      const input = pane.getByLabel("读入模板文件");
      await input.setInputFiles(file(text.replace('"本局清单"', '"外来清单"')));
      await pane.getByText("已读入模板“外来清单”。").waitFor();
      await input.setInputFiles(file(text.replace('"list"', '"macro"')));
      await pane.getByText(/种类（\$\.kind）应为/).waitFor();
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );
});
