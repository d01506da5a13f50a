import { duties } from "../../src/core/notice/duties";
import { indicators } from "../../src/core/notice/indicators";
import { findMeasure } from "../../src/core/notice/measures-of";
import { registers } from "../../src/core/notice/registers";
import { SYSTEMS, type SystemRow } from "./systems";

/** What of the add-in serves a row of the survey. */
export type Served = {
  readonly row: SystemRow;
  readonly measures: readonly string[];
  readonly registers: readonly string[];
  readonly duties: readonly string[];
  readonly indicators: readonly string[];
};

/** The rows with what serves them. What a row names and nobody has is left out: the test tells. */
export const coverage: readonly Served[] = SYSTEMS.map((row) => ({
  row,
  measures: (row.measures ?? []).filter((key) => findMeasure(key) !== undefined),
  registers: registers.flatMap(({ id, systems }) =>
    systems.includes(row.id) || row.registers?.includes(id) === true ? [id] : [],
  ),
  // D1w is what D1 asks for besides.
  duties: duties.flatMap(({ id }) =>
    id.replace(/w$/, "") === row.id || row.duties?.includes(id) === true ? [id] : [],
  ),
  indicators: (row.indicators ?? []).filter((id) => indicators.some((one) => one.id === id)),
}));

/** Whether a list, a register, a duty or an indicator serves it. */
export const isServed = ({ measures, registers: ids, duties: owed, indicators: measured }: Served): boolean =>
  measures.length + ids.length + owed.length + measured.length > 0;

const GROUPS: readonly (readonly [letter: string, title: string])[] = [
  ["R", "报送"],
  ["L", "台账、名录、清单、档案"],
  ["D", "信息公开"],
  ["W", "分析、预警、通报、考核"],
  ["E", "应急、演练、预案、物资"],
  ["P", "需编制的方案、规划、划定"],
  ["C", "协调与共享机制"],
  ["B", "只在正文出现的职责"],
];

/** docs/coverage.md, as the data has it. */
export function coverageText(): string {
  const list = (names: readonly string[]): string => (names.length === 0 ? "—" : names.join("、"));
  const unserved = coverage.filter((one) => !isServed(one)).map(({ row }) => row.id);
  const line = ({ row, ...served }: Served): string =>
    `| ${[
      row.id,
      row.what,
      row.where,
      list(served.measures),
      list(served.registers),
      list(served.duties),
      list(served.indicators),
      row.note ?? "",
    ].join(" | ")} |`;
  return [
    "# 覆盖表",
    "",
    "通知在任务清单的时限之外设立的制度和机制，每一行由什么承接：清单中的措施、台账（`registers`）、报送日历中的事项（`duties`）、指标表中的指标。由 `npx tsx scripts/coverage/write.ts` 生成，随数据核对，见 `test/docs/coverage.test.ts`。",
    "",
    `共${coverage.length}行，没有承接的：${list(unserved)}。`,
    ...GROUPS.flatMap(([letter, title]) => [
      "",
      `## ${title}`,
      "",
      "| 行 | 内容 | 出处 | 清单 | 台账 | 报送日历 | 指标 | 说明 |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      ...coverage.filter(({ row }) => row.id.startsWith(letter)).map(line),
    ]),
    "",
  ].join("\n");
}
