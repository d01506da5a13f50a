import { DEFAULT_POLICY } from "../../../src/core/status/policy";
import { SETTINGS } from "../../../src/core/status/settings";
import { landscapePage, numbered, OFFICIAL_MARGINS, uprightPage } from "../../../src/core/sheets/paper";

const AREA = { row: 0, column: 0, rows: 9, columns: 3 };
const SHEETS = [
  { kind: "page-setup", sheet: "督办通报", setup: uprightPage(AREA, []) },
  { kind: "page-setup", sheet: "年终汇总", setup: landscapePage(2, AREA, OFFICIAL_MARGINS) },
] as const;

test.each([
  ["各按其式", ["— &P —", "第 &P 页 共 &N 页"]],
  ["第1页 共2页", ["第 &P 页 共 &N 页", "第 &P 页 共 &N 页"]],
  ["— 1 —", ["— &P —", "— &P —"]],
])("页码样式 %s: a bulletin and a summary are numbered as it says", (written, footers) => {
  const { papers } = { ...DEFAULT_POLICY, ...SETTINGS.pageNumbers.read(written, DEFAULT_POLICY) };
  const edits = numbered(SHEETS, papers.pageNumbers);
  expect(edits.map((edit) => edit.kind === "page-setup" && edit.setup.centerFooter)).toEqual(footers);
});

test("another word in 页码样式 is not read", () => {
  expect(SETTINGS.pageNumbers.read("第1页", DEFAULT_POLICY)).toBeUndefined();
});
