import { serialOf } from "../../../src/core/base/serial";
import type { CellValue, SheetSnapshot } from "../../../src/core/base/snapshot";
import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import type { SplitPlan } from "../../../src/core/features/collect/plan-split";
import type { Said } from "../../../src/core/features/collect/same-value";
import { readSnapshot, writeFresh } from "../../../src/xlsx";
import type { Random } from "./random";

type Book = SplitPlan["books"][number];

/** What a unit filled in: by code and heading. */
export type Filled = Map<string, Said>;

/** Headings as people change them; each still says what it holds. */
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  重点任务: ["重点任务", "工作任务"],
  工作措施: ["工作措施", "具体措施"],
  完成时限: ["完成时限", "时间节点", "完成 时限"],
  责任单位: ["责任单位", "牵头单位"],
  进展情况: ["进展情况", "目前进展", "工作进展情况"],
  完成状态: ["完成状态", "是否完成"],
  完成日期: ["完成日期", "实际完成时间"],
  备注: ["备注", "备 注"],
  回收码: ["回收码", "编码勿动", "回收码"],
};

const text = (value: string): Said => ({ value, format: "General" });
const PROGRESS: readonly Said[] = [
  text("已完成整治12处，其余3处12月底前完成"),
  text("=1+1是测试"),
  text("+86号文件已落实"),
  text("-未启动-"),
  text("@各股室：已办结"),
  text("001"),
  text("1-2"),
  text("(3)"),
  text("2020年11月"),
  text("80%"),
  text("一、已排查\n二、正在整改"),
  text(" 前后有空格 "),
  { value: 0.85, format: "0%" },
  { value: 17, format: "General" },
];

function answerFor(heading: string, random: Random): Said {
  if (heading === "完成状态") return text(random.one(["已完成", "推进中", "已经办完了"]));
  if (heading !== "完成日期") return random.one(PROGRESS);
  const day = serialOf(2020, 10, 1 + random.below(30));
  return random.one([
    { value: day, format: "yyyy-mm-dd" },
    text("2020.11.5"),
    text("近日"),
    text("2020年10月30日"),
  ]);
}

type Cell = Said;
type Options = {
  readonly random: Random;
  /** Whether this row is this unit's to answer: of two leads one does. */
  readonly answers: (code: string) => boolean;
};

/** A unit book as it comes back: filled in, its rows, columns, headings and lines above no longer where they were. */
export function spoilt(
  book: Book,
  { random, answers }: Options,
): { readonly bytes: Uint8Array; readonly filled: Filled } {
  const bytes = writeFresh({ title: book.name, edits: book.edits, hidden: book.hidden, mark: book.mark });
  const filled: Filled = new Map();
  const { sheets } = readSnapshot(bytes).snapshot;
  const edits = sheets.flatMap((sheet) =>
    book.hidden.includes(sheet.name)
      ? written(sheet.name, cellsOf(sheet))
      : written(
          `${sheet.name}${random.chance(0.3) ? "改" : ""}`,
          changed(cellsOf(sheet), { random, answers }, filled),
        ),
  );
  return { bytes: writeFresh({ title: book.name, edits, hidden: book.hidden, mark: book.mark }), filled };
}

const cellsOf = ({ used, values, numberFormats }: SheetSnapshot): Cell[][] =>
  used === null
    ? []
    : [
        ...Array.from({ length: used.row }, () => []),
        ...values.map((line, r) =>
          line.map((value, c) => ({ value, format: numberFormats[r]?.[c] ?? "General" })),
        ),
      ];

function changed(lines: readonly Cell[][], { random, answers }: Options, filled: Filled): Cell[][] {
  const headAt = lines.findIndex(([first]) => first?.value === "回收码");
  const head = lines[headAt] ?? [];
  const body = lines.slice(headAt + 1).map((line) =>
    line.map((cell, column): Cell => {
      const heading = String(head[column]?.value);
      const code = String(line[0]?.value);
      const asked = ["进展情况", "完成状态", "完成日期", "备注"].includes(heading);
      if (!asked || !answers(code) || !random.chance(0.6)) return cell;
      const answer = answerFor(heading, random);
      filled.set(`${code} ${heading}`, answer);
      return answer;
    }),
  );
  const order = random.chance(0.7) ? random.shuffled(head.map((_, i) => i)) : head.map((_, i) => i);
  const inOrder = (line: readonly Cell[]): Cell[] => order.map((column) => line[column] ?? text(""));
  const renamed = head.map(({ value }) => text(random.one(RENAMED[String(value)] ?? [String(value)])));
  const rows = random
    .shuffled(body)
    .flatMap((line) => (random.chance(0.1) ? [[], inOrder(line)] : [inOrder(line)]));
  return [
    ...(random.chance(0.4) ? [[text("附件2")], [], [text("请各单位于本周五前报送")]] : []),
    ...lines.slice(0, headAt).map((line) => line.slice(0, 1)),
    inOrder(renamed),
    ...rows,
    ...(random.chance(0.4) ? [[], [text("填表人：张三　　审核人：李四　　联系电话：0479-0000000")]] : []),
  ];
}

function written(sheet: string, lines: readonly Cell[][]): WorkbookEdit[] {
  const columns = Math.max(1, ...lines.map((line) => line.length));
  const at = { row: 0, column: 0, rows: lines.length, columns };
  const value = (line: readonly Cell[], column: number): CellValue => line[column]?.value ?? "";
  return [
    { kind: "add-sheet", sheet },
    {
      kind: "write",
      sheet,
      at,
      content: lines.map((line) => Array.from({ length: columns }, (_, column) => value(line, column))),
    },
    ...lines.flatMap((line, row) =>
      line.flatMap(({ format: numberFormat }, column): WorkbookEdit[] =>
        numberFormat === "General"
          ? []
          : [{ kind: "style", sheet, at: { row, column, rows: 1, columns: 1 }, style: { numberFormat } }],
      ),
    ),
  ];
}
