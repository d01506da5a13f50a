import { fail, ok, type Result } from "../../core/base/problem";
import type { RestsOn } from "../../core/base/rests-on";
import type { RuleSeen, WorkbookEdit } from "../../core/base/workbook-edit";
import { host } from "../current";
import type { Answer, Question, RunOptions } from "../port";
import { addedBy } from "./journal";
import { changed } from "./seen-cells";

/** A workbook that still is what a plan rests on. */
type Fresh = {
  /** Ids of its sheets by name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The conditional formats by sheet, where some are taken away. */
  readonly rules: ReadonlyMap<string, readonly RuleSeen[]>;
};

/** Looks, in one request, whether the workbook still is what a plan rests on. Problem: `changed-meanwhile`. */
export async function checkFreshness(
  edits: readonly WorkbookEdit[],
  on: RestsOn | undefined,
  options: RunOptions,
): Promise<Result<Fresh>> {
  const looked = await host().look(on === undefined ? {} : questionOf(on), options);
  if (!looked.ok) return looked;
  const now = looked.value;
  const what = otherNow(now, edits, on);
  return what === undefined
    ? ok({
        sheets: new Map(now.sheets.map(({ id, name }) => [name, id])),
        rules: new Map(on?.rules.map((sheet, i) => [sheet, now.rules[i] ?? []])),
      })
    : fail({ code: "changed-meanwhile", detail: { what } });
}

const questionOf = (on: RestsOn): Question => ({
  used: on.sheets.flatMap(({ name, used }) => (used === undefined ? [] : [name])),
  names: on.names.map(({ name, sheet }) => ({ name, ...(sheet === undefined ? {} : { sheet }) })),
  filters: on.unfiltered.map((sheet) => ({ sheet })),
  rules: on.rules,
  cells: on.cells,
});

/** The first sheet or name that is no longer as it was; `""` where it is the workbook itself. */
function otherNow(now: Answer, edits: readonly WorkbookEdit[], on: RestsOn | undefined): string | undefined {
  const byName = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const gone = on?.sheets.find(({ id, name, protected: locked }) => {
    const sheet = byName.get(name);
    return sheet?.id !== id || sheet.protected !== locked;
  });
  if (gone) return gone.name;
  if (on !== undefined && now.structureProtected !== on.structureProtected) return "";
  const lower = new Set([...byName.keys()].map((name) => name.toLowerCase()));
  const taken = addedBy(edits).find((name) => lower.has(name.toLowerCase()));
  if (taken !== undefined || on === undefined) return taken;
  return (
    on.sheets
      .filter(({ used }) => used !== undefined)
      .find(({ used }, i) => !isSame(used ?? null, now.used[i] ?? null))?.name ??
    on.names.find(({ formula }, i) => now.names[i] !== formula)?.name ??
    on.unfiltered.find((_, i) => now.filters[i]) ??
    changed(now.cells)[0]?.seen.sheet
  );
}

const isSame = (was: Answer["used"][number], now: Answer["used"][number]): boolean =>
  was === null || now === null
    ? was === now
    : was.row === now.row &&
      was.column === now.column &&
      was.rows === now.rows &&
      was.columns === now.columns;
