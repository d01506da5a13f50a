import { CostReader } from "../soak/costs";
import { gridOf, inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets, selectCell } from "../support/excel-in-page";

const TEXTS = [
  "Finished: 57% (see no. 12)",
  "Begun on 2020-02-01, 8 km of 20",
  "Not yet: the permit, no. 345",
];

inBrowser("typing into cells", WIDE, (workbench) => {
  test(
    "what is typed stands in the cell, Ctrl+Z takes it back, and the browser keeps none of the letters",
    async () => {
      const { page, errors } = await workbench.open();
      await gridOf(page).click({ position: { x: 200, y: 120 } });
      const costs = await CostReader.of(page);
      const contents = async () => (await readSheets(page))[0]?.values.flat().filter((one) => one !== "");
      const type = async (text: string) => {
        await selectCell(page, "A1");
        await page.keyboard.type(text);
        await page.keyboard.press("Enter");
        const typed = await eventually(contents, (values) => values?.includes(text) === true);
        expect(typed).toEqual([text]);
      };
      // The editor is made with the first letter.
      await type("begun");
      const { nodes } = await costs.read();
      for (const text of TEXTS) await type(text);
      expect((await costs.read()).nodes - nodes).toBeLessThan(20);
      await page.keyboard.press("Control+z");
      await eventually(contents, (values) => values?.includes(TEXTS[1]) === true);
      expect(await contents()).toEqual([TEXTS[1]]);
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );
});
