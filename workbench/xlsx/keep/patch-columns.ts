import type { SheetModel } from "../model/workbook-model";
import { attributesOf, tagsOf, withAttributes } from "../package/xml";
import { widthOfPixels } from "../model/units";

type Run = { readonly first: number; readonly last: number; readonly tag: string };

/** `<cols>` with the changed columns' widths; the others keep what was said of them, also their look and outline. */
export function patchColumns(
  cols: string,
  sheet: SheetModel,
  changed: ReadonlySet<number>,
  digit: number,
): string {
  let runs: Run[] = tagsOf(cols, "col").map((tag) => {
    const { min = "1", max = min } = attributesOf(tag);
    return { first: Number(min) - 1, last: Number(max) - 1, tag };
  });
  for (const column of changed) {
    const old = runs.find((run) => run.first <= column && column <= run.last);
    const { width, hidden } = sheet.columns.get(column) ?? {};
    const tag = withAttributes(old?.tag ?? "<col/>", {
      width: widthOfPixels(width ?? sheet.defaultColumnWidth, digit),
      customWidth: 1,
      bestFit: undefined,
      hidden: hidden === true ? 1 : undefined,
    });
    runs = [
      ...runs.flatMap((run) => (run === old ? without(run, column) : [run])),
      { first: column, last: column, tag },
    ];
  }
  if (runs.length === 0) return "";
  const tags = runs
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, tag }) => withAttributes(tag, { min: first + 1, max: last + 1 }));
  return `<cols>${tags.join("")}</cols>`;
}

function without(run: Run, column: number): Run[] {
  return [
    { ...run, last: column - 1 },
    { ...run, first: column + 1 },
  ].filter((part) => part.first <= part.last);
}
