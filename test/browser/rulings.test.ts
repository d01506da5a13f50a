import { inBrowser, START_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets } from "../support/excel-in-page";
import { insertLists, PLANS } from "../support/insert-lists";
import { openView } from "../support/pane";

inBrowser("原文核对 in the browser", WIDE, (workbench) => {
  test(
    "a clerk decides which of two deadlines of the notice holds, and sees it in 督办 and in the summary",
    async () => {
      const { page, pane, outside, errors } = await workbench.open();
      await insertLists(pane, [PLANS[2]], "任务台账");
      await openView(pane, "督办");
      await pane.getByText("原文核对（通知的矛盾和缺字）").click();
      await pane.getByText("先填核定人，再点结论。").waitFor();
      // Both wordings stand there with their places.
      await pane.getByText("按时限栏：“2021年底前”——土壤清单22（1710行）时限栏").waitFor();
      await pane.getByText(/按措施：“2020年底前,至少发布一次”——土壤清单22工作措施（1708行）/).waitFor();
      await pane.getByLabel("核定人").fill("张三");
      await pane.getByRole("button", { name: "A1 按措施" }).click();
      await pane.getByText("已记下：A1按措施，核定人张三。").waitFor();
      await pane.getByText("已核定：按措施（张三，2020-12-31）").waitFor();
      await pane.getByRole("button", { name: "撤销", exact: true }).click();
      await pane.getByText("已撤销：记录核对结论。").waitFor();
      await pane.getByRole("button", { name: "A1 按措施" }).click();
      await pane.getByText("已核定：按措施（张三，2020-12-31）").waitFor();
      const ledger = (await readSheets(page)).find(({ name }) => name === "土壤任务台账");
      const row = ledger?.values.find(([key]) => key === "土壤-22");
      expect(row).toContain("2021年底前");
      expect(row).toContain("临期");

      await openView(pane, "汇总");
      await pane.getByRole("button", { name: "生成年终汇总" }).click();
      await pane.getByText("已生成年终汇总").waitFor();
      const texts = await eventually(
        async () =>
          (await readSheets(page))
            .find(({ name }) => name === "年终汇总")
            ?.values.flat()
            .map(String) ?? [],
        (found) => found.some((text) => text.includes("核对结论")),
      );
      expect(texts).toContain(
        "土壤-22：通知原文前后不一，核对结论为“按措施”，即2020年底前（张三，2020-12-31）。",
      );

      await openView(pane, "督办");
      await pane.getByRole("button", { name: "撤回 A1" }).click();
      await pane.getByText(/^已撤回A1的核定/).waitFor();
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
    START_TIMEOUT,
  );
});
