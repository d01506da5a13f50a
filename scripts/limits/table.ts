import { ASSUMPTIONS } from "../../src/host/excel/assumptions";
import { selfCheckStrings } from "../../src/strings/self-check";
import { sizeRows } from "./sizes";

const BEGIN = "<!-- 以下由 scripts/limits/write.ts 生成 -->\n<!-- prettier-ignore-start -->\n";
const END = "<!-- prettier-ignore-end -->\n<!-- 以上由 scripts/limits/write.ts 生成 -->";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

/** The assumptions as a table, in the order in which 自检 tries them. */
export function limitsTable(): string {
  const lines = ASSUMPTIONS.map(({ id, needs }) => {
    const { about, rests, otherwise } = selfCheckStrings.assumptions[id];
    return [about, rests, otherwise, `\`${id}\`${needs === undefined ? "" : `（ExcelApi ${needs}）`}`];
  });
  return tableOf(["方面", "所依据的Excel行为", "若不同", "编号"], lines);
}

/** The sizes from which on something is refused. */
export const sizesTable = (): string => tableOf(["哪里", "数什么", "最多", "超过时的提示"], sizeRows());

function tableOf(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const cells = [head, head.map(() => "---"), ...lines];
  return cells.map((line) => row(line.map((cell) => cell.replaceAll("|", "\\|")))).join("");
}

/** docs/limits.md with its tables made anew; what is written by hand around them stays. */
export function withLimitsTable(text: string): string {
  const [before, ...rest] = text.split(BEGIN);
  const tables = [limitsTable(), sizesTable()];
  if (before === undefined || rest.length !== tables.length)
    throw new Error("docs/limits.md has lost its marks");
  const made = rest.map((part, i) => {
    const after = part.split(END)[1];
    if (after === undefined) throw new Error("docs/limits.md has lost its marks");
    return `${BEGIN}\n${tables[i] ?? ""}\n${END}${after}`;
  });
  return [before, ...made].join("");
}
