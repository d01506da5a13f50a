import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { planOfficialSheet } from "../../../src/core/sheets/official-sheet";
import { measuresOf } from "../../../src/core/notice/measures-of";
import { officialList, officialLists } from "../../../src/core/notice/official-lists";
import { cellsOf, editOf, editsOf, leastHeight, sum, textOf } from "../features/insert/edits-of";

const HEADER = ["序号", "重点任务", "工作措施", "完成时限", "责任单位", "配合单位"];
const plans = officialLists.map((list) => ({
  list,
  edits: planOfficialSheet(list, "清单"),
  name: list.name,
}));

const contentOf = (edits: readonly WorkbookEdit[]) => editOf(edits, "write").content;
/** First row of the merged cell that holds a cell, and its number of rows. */
function mergedRows(edits: readonly WorkbookEdit[], row: number, column: number): [number, number] {
  const merge = editsOf(edits, "merge").find(({ at }) => cellsOf(at).includes(`${row},${column}`));
  return merge ? [merge.at.row, merge.at.rows] : [row, 1];
}
const rowOf = (edits: readonly WorkbookEdit[], text: string): number =>
  contentOf(edits).findIndex((row) => row.includes(text));

describe.each(plans)("the official sheet of $name", ({ list, edits }) => {
  const content = contentOf(edits);

  test("begins with the 附件 mark, the title and the six column headings", () => {
    expect(content[0]).toEqual([list.attachmentMark, "", "", "", "", ""]);
    expect(content[1]).toEqual([list.title, "", "", "", "", ""]);
    expect(content[2]).toEqual(HEADER);
  });

  test("holds the wording of the list in its order, and nothing else", () => {
    const wording = list.sections.flatMap((section) => [
      section.heading,
      ...section.tasks.flatMap((task) => [
        task.number,
        ...(task.sharesTitle ? [] : [task.title]),
        ...task.measures.flatMap(({ text, duty }) =>
          duty === "as-above" ? [text] : [text, duty.deadline, duty.lead, duty.cooperate],
        ),
      ]),
    ]);
    expect(
      content
        .slice(3)
        .flat()
        .filter((cell) => cell !== ""),
    ).toEqual(wording);
    expect(content).toHaveLength(3 + list.sections.length + measuresOf(list).length);
  });

  test("has merged cells that do not overlap, and no words are lost under them", () => {
    const merged = editsOf(edits, "merge").flatMap(({ at }) => cellsOf(at));
    expect(new Set(merged).size).toBe(merged.length);
    for (const { at } of editsOf(edits, "merge")) {
      const [, ...covered] = cellsOf(at);
      for (const cell of covered) {
        const [row = 0, column = 0] = cell.split(",").map(Number);
        expect(content[row]?.[column]).toBe("");
      }
    }
  });

  test("shows every word: each text fits the height of its rows", () => {
    const heights = editOf(edits, "row-heights").heights;
    const widths = editOf(edits, "column-widths").widths;
    const sizes = new Map(
      editsOf(edits, "style").flatMap(({ at, style }) =>
        cellsOf(at).map((cell) => [cell, style.fontSize] as const),
      ),
    );
    const areas = new Map(editsOf(edits, "merge").map(({ at }) => [`${at.row},${at.column}`, at]));
    content.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === "") return;
        const at = areas.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
        const width = sum(widths.slice(column, column + at.columns));
        const size = sizes.get(`${row},${column}`);
        expect(size).toBeGreaterThanOrEqual(10);
        expect(sum(heights.slice(row, row + at.rows))).toBeGreaterThanOrEqual(
          leastHeight(textOf(cell), size ?? 0, width),
        );
      });
    });
    expect(Math.max(...heights)).toBeLessThan(409);
  });

  test("fits A4 across, also in a font with wider digits, begins its pages where it says, and repeats the column headings and page numbers", () => {
    const { setup } = editOf(edits, "page-setup");
    const printableWidth = 841.89 - setup.margins.left - setup.margins.right;
    const width = sum(editOf(edits, "column-widths").widths);
    expect(width).toBeLessThan(printableWidth);
    expect(width).toBeGreaterThan(printableWidth * 0.97);
    expect(setup).toMatchObject({
      orientation: "landscape",
      paper: "A4",
      scaling: { percent: 85 },
      titleRows: [2, 2],
      centerFooter: "第 &P 页 共 &N 页",
    });
  });

  test("has pages that neither overflow nor end in a section heading nor cut a merged cell", () => {
    const { setup } = editOf(edits, "page-setup");
    const heights = editOf(edits, "row-heights").heights;
    const breaks = setup.breaksBefore ?? [];
    const percent = "percent" in setup.scaling ? setup.scaling.percent : 100;
    const page = ((595.28 - setup.margins.top - setup.margins.bottom) * 100) / percent;
    [0, ...breaks].forEach((first, i) => {
      const repeated = i === 0 ? 0 : (heights[2] ?? 0);
      expect(repeated + sum(heights.slice(first, breaks[i] ?? heights.length))).toBeLessThanOrEqual(page);
    });
    const headings = new Set(list.sections.map((section) => section.heading));
    for (const row of breaks) {
      expect(headings.has(textOf(content[row - 1]?.[0]))).toBe(false);
      for (const { at } of editsOf(edits, "merge"))
        expect(row <= at.row || row >= at.row + at.rows).toBe(true);
    }
  });

  test("takes 完成时限 as text before it is written, as Excel would make a date of 2020年11月", () => {
    const written = edits.findIndex(({ kind }) => kind === "write");
    const asText = editsOf(edits.slice(0, written), "style").flatMap(({ at, style }) =>
      style.numberFormat === "@" ? cellsOf(at) : [],
    );
    content.forEach((cells, row) => {
      if (row > 2 && cells[3] !== "") expect(asText).toContain(`${row},3`);
    });
  });

  test("rules every cell of the table and none above it", () => {
    const ruled = new Set(
      editsOf(edits, "style").flatMap(({ at, style }) => (style.grid === undefined ? [] : cellsOf(at))),
    );
    const table = cellsOf({ row: 2, column: 0, rows: content.length - 2, columns: 6 });
    expect([...ruled].sort()).toEqual([...table].sort());
  });
});

describe("cells that the notice merges", () => {
  const air = planOfficialSheet(officialList("air"), "大气");
  const water = planOfficialSheet(officialList("water"), "水");

  test.each([
    ["开展工业炉窑综合治理,推进工业企业全面达标", "大气17"],
    ["开展VOCs综合整治", "大气19"],
  ])("%s (%s): 序号, 重点任务, 时限 and units are merged over both measures", (title) => {
    const row = rowOf(air, title);
    expect([0, 1, 3, 4, 5].map((column) => mergedRows(air, row, column))).toEqual(
      Array.from({ length: 5 }, () => [row, 2]),
    );
    expect(mergedRows(air, row, 2)).toEqual([row, 1]);
  });

  test("大气16: only 序号 and 重点任务 are merged", () => {
    const row = rowOf(air, "强化“散乱污”企业综合整治");
    expect([0, 1, 2, 3, 4, 5].map((column) => mergedRows(air, row, column)[1])).toEqual([2, 2, 1, 1, 1, 1]);
  });

  test("水16 and 水17 share one 重点任务 and keep their own 序号", () => {
    const row = rowOf(water, "加强城镇节水和再生水利用");
    expect(mergedRows(water, row, 1)).toEqual([row, 2]);
    expect([mergedRows(water, row, 0), mergedRows(water, row + 1, 0)]).toEqual([
      [row, 1],
      [row + 1, 1],
    ]);
    expect([contentOf(water)[row]?.[0], contentOf(water)[row + 1]?.[0]]).toEqual([16, 17]);
  });
});

test("the chosen fonts are used", () => {
  const font = (name: string) => ({ name, bold: true });
  const edits = planOfficialSheet(officialList("soil"), "土壤", {
    fonts: { title: font("甲"), heading: font("乙"), subheading: font("丁"), body: font("丙") },
  });
  const used = new Set(editsOf(edits, "style").map(({ style }) => style.fontName));
  expect([...used].sort()).toEqual(["丙", "乙", "甲"]);
});
