import { foldText } from "../language/text/fold";
import { deadlineTextOf, indicators } from "./indicators";
import type { Indicator } from "./model/indicator";
import { matters, ruledDeadline, wordingOf, type Matter } from "./rulings";
import type { Ruling } from "./ruling-text";

/** What 核对结论 make of an indicator. */
export type UnderRulings = {
  /** With what they change; the wording stays. */
  readonly indicator: Indicator;
  /** Those about the indicator, in the order of the matters, each with what a person should know of it. */
  readonly rulings: readonly (Ruling & { readonly says?: string })[];
  /** The number of the indicator that it is one and the same with. */
  readonly sameAs?: string;
};

/**
 * The matters that an indicator's target or day rests on: those in which some wording names it, and, where its clause has
 * no deadline of its own, those about the deadline of its measure.
 */
export const mattersOfIndicator = ({ id, task, deadline }: Indicator): readonly Matter[] =>
  matters.filter(
    ({ note, wordings }) =>
      wordings.some((wording) => wording.indicators?.[id] !== undefined) ||
      (note.keys.includes(task) &&
        deadline === undefined &&
        wordings.some((wording) => wording.deadline !== undefined)),
  );

/** An indicator as rulings have it; the same one where none is about it. */
export function underRulings(indicator: Indicator, decided: readonly Ruling[]): UnderRulings {
  if (decided.length === 0) return { indicator, rulings: [] };
  const about = new Set(mattersOfIndicator(indicator).map(({ id }) => id));
  const rulings = matters.flatMap(({ id }) =>
    about.has(id) ? (decided.find((one) => one.id === id && wordingOf(one) !== undefined) ?? []) : [],
  );
  const changes = rulings.map((ruling) => wordingOf(ruling)?.indicators?.[indicator.id] ?? {});
  const { operator = indicator.operator, value = indicator.value, deadline, sameAs } = merged(changes);
  const ofRow = indicator.deadline === undefined ? ruledDeadline(indicator.task, decided) : undefined;
  const day = deadline ?? (ofRow?.differ === false ? ofRow.text : undefined);
  return {
    indicator: { ...indicator, operator, value, ...(day === undefined ? {} : { deadline: day }) },
    rulings: rulings.map((ruling, i) => {
      const says = changes[i]?.says;
      return says === undefined ? ruling : { ...ruling, says };
    }),
    ...(sameAs === undefined ? {} : { sameAs }),
  };
}

const merged = <T extends object>(changes: readonly T[]): Partial<T> =>
  changes.reduce<Partial<T>>((all, one) => ({ ...all, ...one }), {});

const BY_QUOTE: ReadonlyMap<string, readonly Indicator[]> = indicators.reduce((map, indicator) => {
  const quote = foldText(indicator.quote);
  return map.set(quote, [...(map.get(quote) ?? []), indicator]);
}, new Map<string, readonly Indicator[]>());

/**
 * The notice's indicator that a row of a table has, by its words; undefined for people's own. A sentence that holds two
 * indicators needs the name as well.
 */
export function officialIndicator(name: string, wording: string): Indicator | undefined {
  const found = BY_QUOTE.get(foldText(wording)) ?? [];
  return found.length > 1 ? found.find((indicator) => foldText(indicator.name) === foldText(name)) : found[0];
}

/** Whether rulings make another target of it. */
export const hasOtherTarget = (a: Indicator, b: Indicator): boolean =>
  a.operator !== b.operator || a.value !== b.value;

export const hasOtherDay = (a: Indicator, b: Indicator): boolean => deadlineTextOf(a) !== deadlineTextOf(b);
