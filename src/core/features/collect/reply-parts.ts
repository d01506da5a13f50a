import { foldText } from "../../language/text/fold";
import { DATE_FORMAT } from "../../sheets/looks";
import type { SheetCells } from "../../tables/sheet-cells";
import { saidAt } from "./base-book";
import type { Place } from "./roles";
import { isBlank, shown, type Said } from "./same-value";

/**
 * What a 反馈表 asks for and no list has a column of: it comes back in 备注, each part behind its name, where the
 * summary looks for 原因 and 下一步.
 */
export const REPLY_PARTS = ["未完成原因", "下一步措施", "预计完成日期", "责任人", "佐证材料"] as const;

/** The part that is a day. */
export const DAY_PART: (typeof REPLY_PARTS)[number] = "预计完成日期";

type ReplyColumn = { readonly part: string; readonly column: number };

/** The columns of a returned list that are parts of a reply. */
export function replyColumns({
  headings,
  firstColumn,
}: {
  readonly headings: readonly string[];
  readonly firstColumn: number;
}): readonly ReplyColumn[] {
  return headings.flatMap((heading, i) => {
    const part = REPLY_PARTS.find((name) => name === foldText(heading).replace(/\s/gu, ""));
    return part === undefined ? [] : [{ part, column: firstColumn + i }];
  });
}

/** A number in a column of days is a day, whatever format it lost on its way. */
const partText = (part: string, said: Said): string =>
  part === DAY_PART && typeof said.value === "number" ? shown({ ...said, format: DATE_FORMAT }) : shown(said);

/** 备注 with the parts of a reply behind it; 备注 itself where there are none. */
export function withParts(
  remark: (Said & Place) | undefined,
  cells: SheetCells,
  row: number,
  columns: readonly ReplyColumn[],
): (Said & Place) | undefined {
  const parts = columns.flatMap(({ part, column }) => {
    const said = saidAt(cells, { row, column });
    return isBlank(said.value)
      ? []
      : [
          `${part}：${partText(part, said)
            .trim()
            .replace(/[；。]$/u, "")}`,
        ];
  });
  const [first] = columns;
  if (parts.length === 0 || first === undefined) return remark;
  const own = remark === undefined || isBlank(remark.value) ? [] : [shown(remark)];
  return {
    value: [...own, ...parts].join("；"),
    format: "General",
    row,
    column: remark?.column ?? first.column,
  };
}
