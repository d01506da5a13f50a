import { ASSUMPTIONS } from "../../src/host/excel/assumptions";
import { selfCheckStrings } from "../../src/strings/self-check";

const BEGIN = "<!-- 以下由 scripts/limits/write.ts 生成 -->\n<!-- prettier-ignore-start -->\n";
const END = "<!-- prettier-ignore-end -->\n<!-- 以上由 scripts/limits/write.ts 生成 -->";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

/** The assumptions as a table, in the order in which 自检 tries them. */
export function limitsTable(): string {
  const lines = ASSUMPTIONS.map(({ id, needs }) => {
    const { about, rests, otherwise } = selfCheckStrings.assumptions[id];
    return [about, rests, otherwise, `\`${id}\`${needs === undefined ? "" : `（ExcelApi ${needs}）`}`];
  });
  const cells = [["方面", "所依据的Excel行为", "若不同", "编号"], ["---", "---", "---", "---"], ...lines];
  return cells.map((line) => row(line.map((cell) => cell.replaceAll("|", "\\|")))).join("");
}

/** docs/limits.md with its table made anew; what is written by hand around it stays. */
export function withLimitsTable(text: string): string {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error("docs/limits.md has lost its marks");
  return `${before}${BEGIN}\n${limitsTable()}\n${END}${after}`;
}
