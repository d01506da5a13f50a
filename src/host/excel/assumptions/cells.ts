import type { CellContent } from "../../../core/base/workbook-edit";
import { queueEdits } from "../apply/queue-edits";
import type { Finding } from "../../self-check";
import { compared } from "./assumption";
import type { Scratch } from "./scratch";

/** The first column of a range's values, formulas or number formats. */
export const columnOf = (rows: readonly (readonly unknown[])[]): unknown[] => rows.map(([first]) => first);

/** Writes contents below each other, as every command does. */
export function writeColumn(
  context: Excel.RequestContext,
  scratch: Scratch,
  content: readonly CellContent[],
) {
  const at = scratch.area(content.length);
  const edit = { kind: "write", sheet: scratch.sheet, at, content: content.map((cell) => [cell]) } as const;
  queueEdits(context.workbook, [edit]);
  return { at, range: scratch.range(context, at) };
}

/** Whether each text is still that text. */
export async function textsIn(range: Excel.Range, texts: readonly string[]): Promise<Finding> {
  range.load("values");
  await range.context.sync();
  const seen = columnOf(range.values as unknown[][]);
  return compared(texts.map((text, i) => [text, text, seen[i]]));
}

/** Texts that Excel takes for something else where they are typed. */
export const TAKEN_FOR_MORE = [
  "=1+1",
  "+1",
  "-5%",
  "@甲",
  "1-1",
  "3/4",
  "2020年12月",
  "00123",
  "50%",
  "TRUE",
] as const;
