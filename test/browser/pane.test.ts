import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { findings, withAxe } from "../support/axe";
import { inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { insertLists } from "../support/insert-lists";
import { paneFrame, readSheets, selectedAddress, tabNames } from "../support/excel-in-page";
import {
  changeOfficeTheme,
  countClicks,
  LOOKS,
  look,
  openFile,
  openView,
  overflowOf,
  PANE_VIEWS,
  pressElsewhere,
  saidTwice,
  setPaneWidth,
  themeFollowed,
  touched,
} from "../support/pane";

const FILE = join(__dirname, "../fixtures/lists/header-on-row-4/input.xlsx");

/** A clerk's own list in place of the empty workbook, and the pane's word that it was recognised. */
const openList = (page: Page): Promise<void> => openFile(page, FILE, "找到1张清单，共3项");

const expectEnabled = (button: Locator, enabled: boolean): Promise<boolean> =>
  eventually(
    () => button.isEnabled(),
    (is) => is === enabled,
  );

inBrowser("the pane as a whole", WIDE, (workbench) => {
  test(
    "two clicks lead from an empty workbook to its first lists with their statuses; the keyboard goes along, and the pane follows Excel's theme",
    async () => {
      const { page, pane, outside } = await workbench.open();
      const frame = paneFrame(page);
      await withAxe(frame);
      await pane.getByText("这个工作簿还没有任务清单").waitFor();
      for (const name of ["标记逾期", "清除标记", "年终汇总", "分发回收"])
        await expectEnabled(page.getByRole("button", { name, exact: true }), false);
      for (const as of LOOKS) {
        await look(page, as);
        expect(await findings(frame, as === "light" ? undefined : "color-contrast")).toEqual([]);
      }
      await look(page, "light");
      // By itself, as long as the client lets it wait.
      await changeOfficeTheme(page, "dark");
      await themeFollowed(page, "dark");
      await look(page, "light");
      const clicks = await countClicks(page);
      await pane.getByRole("button", { name: "插入官方清单" }).click();
      expect(await frame.evaluate(() => document.activeElement?.id)).toBe("panel-insert");
      await pane.getByRole("button", { name: "插入", exact: true }).click();
      await pane.getByText("已插入3张工作表").waitFor();
      expect(await clicks()).toBe(2);
      for (const name of ["标记逾期", "年终汇总", "分发回收"])
        await expectEnabled(page.getByRole("button", { name, exact: true }), true);
      const ledger = (await readSheets(page)).find(({ name }) => name === "大气任务台账")?.values ?? [];
      const [head = [], first = []] = ledger;
      expect(first[head.indexOf("督办状态")]).toMatch(/逾期|临期|推进/);
      expect(await saidTwice(page)).toEqual([]);
      expect(await findings(frame)).toEqual([]);
      expect(outside).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "looking through every view, in every theme and width, changes nothing, is clean for axe and asks nobody else",
    async () => {
      const { page, pane, outside, errors, refused } = await workbench.open();
      const frame = paneFrame(page);
      await withAxe(frame);
      await openList(page);
      const found: string[] = [];
      const wide: string[] = [];
      for (const as of LOOKS) {
        await look(page, as);
        for (const view of PANE_VIEWS) {
          await openView(pane, view);
          await pane.getByText("正在识别").first().waitFor({ state: "hidden" });
          const said = await findings(frame, as === "light" ? undefined : "color-contrast");
          found.push(...said.map((one) => `${view}, ${as}: ${one}`));
          if (as !== "light") continue;
          // 320 px, and a pane of 340 px at 200 %.
          for (const width of [320, 170]) {
            await setPaneWidth(page, width);
            if ((await overflowOf(page)) > 0) wide.push(`${view} at ${width} px`);
            wide.push(...(await touched(page)).map((one) => `${view} at ${width} px: ${one}`));
          }
          await setPaneWidth(page, 350);
          found.push(...(await saidTwice(page)).map((one) => `${view}: ${one}`));
        }
      }
      expect(found).toEqual([]);
      expect(wide).toEqual([]);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "另存为" }).click();
      expect(readFileSync(await (await download).path()).equals(readFileSync(FILE))).toBe(true);
      expect([outside, errors, refused]).toEqual([[], [], []]);
      await page.close();
    },
    4 * STEP_TIMEOUT,
  );

  test(
    "beside the day one unit is chosen, for 首页 and 督办 alike; 汇总 is about the whole workbook",
    async () => {
      const { page, pane, errors } = await workbench.open();
      await openList(page);
      const choice = pane.getByRole("combobox", { name: "看哪个单位的任务" });
      const units = await choice.getByRole("option").allInnerTexts();
      expect(units[0]).toBe("全部单位");
      expect(units.length).toBeGreaterThan(2);
      const overdue = pane.getByRole("list", { name: "要办的事" }).getByRole("button").first();
      const total = parseInt(await overdue.innerText());
      let sum = 0;
      for (const unit of units.slice(1)) {
        await choice.selectOption(unit);
        sum += parseInt(await overdue.innerText());
      }
      expect(total).toBeGreaterThan(0);
      expect(sum).toBe(total);
      await pane.getByText("找到1张清单，共3项").waitFor();
      await openView(pane, "督办");
      expect(await choice.inputValue()).toBe(units.at(-1));
      await pane
        .getByText(`只看${units.at(-1) ?? ""}的`)
        .filter({ visible: true })
        .first()
        .waitFor();
      await choice.selectOption({ label: "全部单位" });
      expect(
        await pane
          .getByText(/^只看.*的/)
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      await openView(pane, "汇总");
      expect(await choice.count()).toBe(0);
      expect(errors).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "one unit's rows are shown in 督办, 报送 and 指标 too, each with how many are left out and the way back to all",
    async () => {
      const { page, pane, errors } = await workbench.open();
      const UNIT = "旗水利局";
      await insertLists(pane, ["水"], "任务台账");
      // A view that was opened before is still there, unseen.
      const note = pane.getByText(new RegExp(`^只看${UNIT}的`)).filter({ visible: true });
      const hidden = async (): Promise<number> =>
        parseInt(/其他单位的(\d+)/.exec(await note.last().innerText())?.[1] ?? "");
      const total = async (pattern: RegExp): Promise<number> =>
        parseInt(pattern.exec(await pane.locator("main").innerText())?.[1] ?? "");

      await openView(pane, "报送");
      const choice = pane.getByRole("combobox", { name: "看哪个单位的任务" });
      await pane.getByRole("button", { name: "生成报送日历" }).click();
      await pane.getByText(/：应报48期/).waitFor();
      await choice.selectOption(UNIT);
      const due = await total(/：应报(\d+)期/);
      expect(due).toBeGreaterThan(0);
      expect(due + (await hidden())).toBe(48);
      const whose = await pane.getByText(/ → /).filter({ visible: true }).allInnerTexts();
      expect(whose.filter((line) => !line.includes(UNIT) && !line.includes("各成员单位"))).toEqual([]);

      await openView(pane, "指标");
      const own = pane.getByRole("combobox", { name: "责任单位", exact: true });
      expect(await choice.count()).toBe(0);
      for (const plan of ["大气", "土壤"]) await pane.getByRole("checkbox", { name: plan }).uncheck();
      await pane.getByRole("button", { name: "插入指标表" }).click();
      await pane.getByText("已插入1张指标表").waitFor();
      const all = await total(/达标情况（共(\d+)项）/);
      const shown = await pane.getByRole("list", { name: "逐项" }).getByRole("listitem").count();
      expect(await own.inputValue()).toBe(UNIT);
      expect(shown).toBeGreaterThan(0);
      expect(shown + (await hidden())).toBe(all);
      await withAxe(paneFrame(page));
      expect(await findings(paneFrame(page))).toEqual([]);

      await openView(pane, "督办");
      // One place to choose: above the view.
      expect(await own.count()).toBe(0);
      expect(await choice.inputValue()).toBe(UNIT);
      const tasks = await total(/共(\d+)项/);
      const [ofTasks = ""] = await note.allInnerTexts();
      const left = parseInt(/其他单位的(\d+)项/.exec(ofTasks)?.[1] ?? "");
      expect(left).toBeGreaterThan(0);
      await pane.getByRole("button", { name: "看全部单位" }).filter({ visible: true }).first().click();
      expect(await choice.inputValue()).toBe("");
      expect(await total(/共(\d+)项/)).toBe(tasks + left);
      expect(await note.count()).toBe(0);
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "by the keyboard a list is marked, seen, taken back, and its tasks are one stop",
    async () => {
      const { page, pane, errors } = await workbench.open();
      const frame = paneFrame(page);
      await withAxe(frame);
      // Without movement: a button that has just become usable is half-way to its colours.
      await look(page, "light");
      await openList(page);
      await pane.getByText("这是2020年的清单，现按2020-12-31统计。").waitFor();
      // The ribbon's buttons are those that apply: nothing is marked yet.
      const cleared = page.getByRole("button", { name: "清除标记", exact: true });
      await expectEnabled(cleared, false);
      await expectEnabled(page.getByRole("button", { name: "标记逾期", exact: true }), true);
      await pane.getByRole("button", { name: "标记到表上" }).focus();
      await page.keyboard.press("Enter");
      await pane.getByText(/已标记1个清单共3项任务/).waitFor();
      expect(await selectedAddress(page)).toMatch(/^大气!\w+6:/);
      expect(await findings(frame)).toEqual([]);
      await expectEnabled(cleared, true);
      await page.keyboard.press("Shift+Tab");
      expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("撤销");
      expect(await saidTwice(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await pane.getByText("已撤销：标记逾期。").waitFor();
      expect(await tabNames(page)).toEqual(["大气"]);
      await expectEnabled(cleared, false);

      await pane.getByRole("tab", { name: "首页" }).focus();
      await page.keyboard.press("ArrowRight");
      await pane.getByRole("tab", { name: "督办", selected: true }).waitFor();
      const rows = pane.getByRole("tabpanel", { name: "督办" }).locator("[data-row]");
      await pane.getByText(/▲ 逾期\d+项/).click();
      expect(await rows.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length)).toBe(
        await pane.getByRole("tabpanel", { name: "督办" }).locator("ul:has([data-row])").count(),
      );
      // 看这项任务, from the ribbon's own place: the menu of the cell has no picture here.
      await pane.getByRole("button", { name: /推进城中村煤改电/ }).click();
      await eventually(
        () => selectedAddress(page),
        (address) => address.includes("6"),
      );
      await pressElsewhere(page, "showRow");
      await pane.getByText("选中的一项（大气第6行）").waitFor();
      await pane.getByText("督办状态：逾期").waitFor();
      expect(errors).toEqual([]);
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "two clicks lead from a clerk's own list to the letters for all units that are late",
    async () => {
      const { page, pane } = await workbench.open();
      await openList(page);
      const clicks = await countClicks(page);
      await pane.getByRole("button", { name: "给逾期单位发函（1个单位）" }).click();
      await pane.getByRole("button", { name: "生成函件" }).click();
      await pane.getByText(/已生成1份/).waitFor();
      expect(await clicks()).toBe(2);
      expect(
        await eventually(
          () => tabNames(page),
          (names) => names.length > 1,
        ),
      ).toEqual(expect.arrayContaining([expect.stringMatching(/函/)]));
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "a setting is changed, taken back, and what can't be read is not saved; days are typed as 2020-11-29",
    async () => {
      const { page, pane } = await workbench.open();
      await openList(page);
      await openView(pane, "设置");
      const days = pane.getByLabel("临期天数");
      await days.fill("很多");
      await pane.getByText("有1项读不懂，改好后才能保存。").waitFor();
      expect(await pane.getByRole("button", { name: /^保存/ }).getAttribute("aria-disabled")).toBe("true");
      await days.fill("30");
      await pane.getByRole("button", { name: "保存（1项）" }).click();
      await pane.getByText("已保存1项设置。").waitFor();
      const settings = (await readSheets(page)).find(({ name }) => name === "督办设置")?.values ?? [];
      expect(settings.find(([label]) => label === "临期天数")?.[1]).toBe(30);
      await pane.getByRole("button", { name: "恢复默认" }).click();
      await pane.getByText("共1项与现在不同，点“保存”生效。").waitFor();
      expect(await days.inputValue()).toBe("15");
      await pane.getByText("通报和函件").click();
      await pane.getByLabel("成文日期").fill("2020-11-29");
      expect(await pane.getByLabel("成文日期").inputValue()).toBe("2020-11-29");
      await page.close();
    },
    2 * STEP_TIMEOUT,
  );
});
