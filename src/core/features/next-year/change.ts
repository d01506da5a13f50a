import type { RollKind } from "../../notice/model/rolling";

/** A part of a cell's text that another year changes: where it begins, what stands there, what comes there. */
export type Span = { readonly start: number; readonly from: string; readonly to: string };

export type RollField = "deadline" | "measure" | "title" | "indicator-deadline" | "baseline" | "duties";

/** One place with a year, and what becomes of it. */
export type Change = {
  /** By which a choice names it: `大气-7/完成时限`, `大气-7/工作措施/2`. No two are alike. */
  readonly id: string;
  readonly key: string;
  /** The list that it is in (`SourceList.name`); empty for what stands in the notice alone. */
  readonly list: string;
  /** Where it stands; empty for what stands in the notice alone. */
  readonly sheet: string;
  readonly cell: string;
  readonly field: RollField;
  /** The words around it: as they are, with the year put forward, and as is proposed. */
  readonly from: string;
  readonly moved: string;
  readonly to: string;
  /** `ask`: a person has to say. */
  readonly action: "move" | "keep" | "ask";
  /** What is done where nobody says otherwise. */
  readonly proposal: "move" | "keep" | "delete";
  readonly reason: string;
  readonly kind?: RollKind;
  readonly spans: readonly Span[];
  /** The number beside it is set anew each year. */
  readonly value?: true;
};

/** What a person chose, by the change's id: one of three words, or the text that its cell gets. */
export type Choices = Readonly<Record<string, string>>;

/** A text with its spans replaced. */
export function rolled(text: string, spans: readonly Span[]): string {
  let [done, at] = ["", 0];
  for (const { start, from, to } of inOrder(spans)) {
    done += text.slice(at, start) + to;
    at = start + from.length;
  }
  return done + text.slice(at);
}

/** The spans that lead back from the rolled text: the same places, as they lie in it. */
export function reversed(spans: readonly Span[]): readonly Span[] {
  let moved = 0;
  return inOrder(spans).map(({ start, from, to }) => {
    const back = { start: start + moved, from: to, to: from };
    moved += to.length - from.length;
    return back;
  });
}

const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a.start - b.start);
