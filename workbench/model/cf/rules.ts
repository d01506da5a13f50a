import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { intersect } from "../../../src/core/base/address";
import { HostError } from "../../wire/host-error";
import type { Book } from "../../book/book";
import { areaFrom, engineArea, subtract } from "../../book/areas";
import { requireUnlocked, writableArea, type RangeSelf } from "../base/selves";

/** The engine's conditional formats: one list a sheet, the first rule wins. */

export type Rule = IConditionFormattingRule;
export type FormatSelf = { readonly book: Book; readonly sheetId: string; readonly cfId: string };

let nextRule = 1;

/** All rules of a sheet, highest priority first. */
export function rulesOfSheet(book: Book, sheetId: string): readonly Rule[] {
  book.flush();
  return (
    book.engine.univer
      .__getInjector()
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(book.id, sheetId) ?? []
  );
}

/** The rules that touch a range. */
export function rulesOf(range: RangeSelf): readonly Rule[] {
  return rulesOfSheet(range.book, range.sheetId).filter((rule) =>
    rule.ranges.some((part) => intersect(areaFrom(part), range.area)),
  );
}

export function openRule({ book, sheetId, cfId }: FormatSelf): Rule {
  const rule = rulesOfSheet(book, sheetId).find((item) => item.cfId === cfId);
  if (!rule) throw new HostError("ItemNotFound");
  return rule;
}

/** Puts a new rule on top, as Excel does. Gives its id. */
export async function addRule(range: RangeSelf, rule: Rule["rule"]): Promise<string> {
  const { book, sheetId } = range;
  requireUnlocked(book, sheetId);
  const cfId = `cf-${nextRule++}-${book.id}`;
  const ranges = [engineArea(writableArea(range))];
  await book.command(AddCfCommand.id, {
    unitId: book.id,
    subUnitId: sheetId,
    rule: { cfId, ranges, stopIfTrue: false, rule },
  });
  return cfId;
}

export async function changeRule(self: FormatSelf, change: Partial<Rule>): Promise<void> {
  const { book, sheetId, cfId } = self;
  requireUnlocked(book, sheetId);
  const rule = { ...openRule(self), ...change };
  await book.command(SetCfCommand.id, { unitId: book.id, subUnitId: sheetId, cfId, rule });
}

export async function deleteRule({ book, sheetId, cfId }: FormatSelf): Promise<void> {
  requireUnlocked(book, sheetId);
  openRule({ book, sheetId, cfId });
  await book.command(DeleteCfCommand.id, { unitId: book.id, subUnitId: sheetId, cfId });
}

/** Rules that reach further than the range keep their other cells. The engine's own command clears a selection only. */
export async function clearRules(range: RangeSelf): Promise<void> {
  for (const { cfId, ranges } of rulesOf(range)) {
    const self = { book: range.book, sheetId: range.sheetId, cfId };
    const rest = ranges.flatMap((part) => subtract(areaFrom(part), range.area));
    if (rest.length === 0) await deleteRule(self);
    else await changeRule(self, { ranges: rest.map(engineArea) });
  }
}

/** Excel's `priority` is the place in the sheet's list, from 0. */
export async function moveRule(self: FormatSelf, place: number): Promise<void> {
  const { book, sheetId, cfId } = self;
  requireUnlocked(book, sheetId);
  const others = rulesOfSheet(book, sheetId).filter((rule) => rule.cfId !== cfId);
  const next = others[place];
  const last = others[others.length - 1];
  const end = next ? { id: next.cfId, type: "before" } : last && { id: last.cfId, type: "after" };
  if (!end) return;
  const start = { id: cfId, type: "self" };
  await book.command(MoveCfCommand.id, { unitId: book.id, subUnitId: sheetId, start, end });
}
