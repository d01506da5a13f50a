import type { Kept } from "../model/workbook-model";
import { attributesOf, cut, join, withAttributes } from "../package/xml";
import type { StyleGraft } from "./style-graft";

/**
 * Rules of a sheet: those of the file that still stand keep their element, those gone are taken out, new ones come
 * from the newly written sheet. Rules that the workbook does not understand stay.
 */
type RuleChange<T> = {
  readonly before: readonly Kept<T>[];
  readonly after: readonly Kept<T>[];
  /** The id of the file's rule at a place. */
  readonly idOf: (index: number) => string;
  readonly same: (a: unknown, b: unknown) => boolean;
};

/** Whether the file's rule at `index` stays, and which of the present rules have to be taken from the new sheet. */
function decide<T>({ before, after, idOf, same }: RuleChange<T>) {
  const old = new Map(before.map(({ id, item }) => [id, item]));
  const now = new Map(after.map(({ id, item }) => [id, item]));
  const stands = (id: string) => !old.has(id) || (now.has(id) && same(old.get(id), now.get(id)));
  return {
    keeps: (index: number) => stands(idOf(index)),
    added: after.map(({ id }) => !old.has(id) || !stands(id)),
  };
}

export function mergeRules<T>(
  own: readonly string[],
  written: readonly string[],
  change: RuleChange<T>,
  styles: StyleGraft,
): string[] {
  const { keeps, added } = decide(change);
  const understood = new Set(change.before.map(({ id }) => id));
  let index = 0;
  // The order of the present rules is the order in which they count; what is not understood counts last.
  const place = new Map(change.after.map(({ id }, at) => [id, at + 1]));
  let last = change.after.length;
  const kept = own.flatMap((text) => {
    const { head, pieces, tail } = cut(text);
    const rules = pieces.flatMap((piece) => {
      if (piece.name !== "cfRule") return [piece];
      const at = index++;
      if (!keeps(at)) return [];
      const id = change.idOf(at);
      const priority = understood.has(id) ? (place.get(id) ?? ++last) : ++last;
      return [{ ...piece, text: withAttributes(piece.text, { priority }) }];
    });
    return rules.some((piece) => piece.name === "cfRule") ? [join({ head, pieces: rules, tail })] : [];
  });
  const fresh = written.flatMap((text) => {
    const { head, pieces, tail } = cut(text);
    const rules = pieces.filter((piece) => added[Number(attributesOf(piece.text)["priority"]) - 1]);
    return rules.length === 0 ? [] : [withLooks(join({ head, pieces: rules, tail }), styles)];
  });
  return [...kept, ...fresh];
}

/** A newly written sheet's rules with the numbers that their looks have in the opened file. */
export const withLooks = (xml: string, styles: StyleGraft): string =>
  xml.replace(
    /(<cfRule [^>]*dxfId=")(\d+)"/g,
    (_, before: string, id: string) => `${before}${styles.differential(Number(id))}"`,
  );

export function mergeValidations<T>(own: string, written: string, change: RuleChange<T>): string {
  const { keeps, added } = decide(change);
  const document = cut(own === "" ? "<dataValidations></dataValidations>" : own);
  const kept = document.pieces.filter((_, index) => keeps(index));
  const fresh = cut(written).pieces.filter((_, index) => added[index]);
  const pieces = [...kept, ...fresh];
  if (pieces.length === 0) return "";
  return withAttributes(join({ ...document, pieces }), { count: pieces.length });
}
