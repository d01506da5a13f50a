import { intersect, parseArea, splitReference } from "../../base/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { LIMITS } from "./template";

/** The words that may be chosen in a cell, as the spreadsheet has the rule. */
export type ChoiceRule = {
  /** `已完成,推进中`, or where the words stand: `=名单!$A$1:$A$9`, `=单位名单`. */
  readonly source: string;
  /** Other words are let in after a warning. */
  readonly open: boolean;
};

/**
 * The words of a rule, wherever they stand; undefined where they can't be had or are more than a template takes.
 *
 * @param home The sheet of the cell.
 */
export function choiceWords(
  { source }: ChoiceRule,
  home: string,
  snapshot: WorkbookSnapshot,
): readonly string[] | undefined {
  const text = source.trim().replace(/^"(.*)"$/su, "$1");
  const words = text.startsWith("=") ? wordsAt(text, home, snapshot) : text.split(",");
  const said = [...new Set(words?.map((word) => word.trim()).filter((word) => word !== ""))];
  const fits =
    said.length > 0 &&
    said.length <= LIMITS.words &&
    said.join(",").length <= LIMITS.wordsTogether &&
    said.every((word) => word.length <= LIMITS.header && !/[,，]/u.test(word));
  return fits ? said : undefined;
}

/** The texts in the cells that a reference, or a name, points at. */
function wordsAt(reference: string, home: string, snapshot: WorkbookSnapshot): readonly string[] | undefined {
  const named = nameOf(reference.slice(1), home, snapshot);
  const { sheet: name = home, address } = splitReference(named ?? reference);
  const at = parseArea(address);
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const shared = at === undefined || sheet?.used == null ? undefined : intersect(at, sheet.used);
  return shared === undefined || sheet === undefined ? undefined : textsIn(sheet, shared);
}

function nameOf(text: string, home: string, { names }: WorkbookSnapshot): string | undefined {
  const same = names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  return (same.find(({ sheet }) => sheet === home) ?? same.find(({ sheet }) => sheet === undefined))?.formula;
}

function textsIn({ used, values }: SheetSnapshot, at: NonNullable<ReturnType<typeof parseArea>>): string[] {
  const [top, left] = [at.row - (used?.row ?? 0), at.column - (used?.column ?? 0)];
  return values
    .slice(top, top + at.rows)
    .flatMap((row) => row.slice(left, left + at.columns).map((value) => String(value)));
}
