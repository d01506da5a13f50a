import { nextYearStrings } from "../../../strings/next-year";
import { fill } from "../../../strings/fill";
import { fail, ok, type Result } from "../../base/problem";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { planName } from "../../notice/official-lists";
import { reversed, type Choices } from "./change";
import { decide } from "./decide";
import { draftOf, type Draft } from "./draft";
import { takeNames, type NamesInUse } from "./draft-table";
import { listSheet } from "./list-sheet";
import { dutySheet, indicatorSheet, reviewSheet } from "./other-sheets";
import { recordedDrafts, recordEdits, recordLines } from "./record";
import type { Review } from "./review";

export type NextYearPlan = {
  readonly edits: readonly WorkbookEdit[];
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  /** Changes that still need a choice; they are marked in the drafts. */
  readonly pending: number;
};

/**
 * Plans the drafts of another year, each on a new sheet: the lists, the indicators and duties of their plans, the review
 * with what was chosen, and a hidden record of every span. The lists themselves are not touched.
 *
 * @param asDrafted What needs a person and has no choice is drafted as proposed, and marked. Without it that is a problem.
 * Problems: those of `decide`; `choices-missing` (detail `count`).
 */
export function planNextYear(
  review: Review,
  snapshot: WorkbookSnapshot,
  { choices = {}, asDrafted }: { readonly choices?: Choices; readonly asDrafted: boolean },
): Result<NextYearPlan> {
  const decided = decide(review.changes, choices);
  if (!decided.ok) return decided;
  const { pending } = decided.value;
  if (pending.length > 0 && !asDrafted)
    return fail({ code: "choices-missing", detail: { count: pending.length } });
  const { year, plans, changes } = review;
  const taken: NamesInUse = {
    sheets: snapshot.sheets.map(({ name }) => name),
    tables: [...snapshot.tables.map(({ name }) => name), ...snapshot.names.map(({ name }) => name)],
  };
  const { sheet: wanted, table } = nextYearStrings;
  const first = Math.max(0, ...recordedDrafts(snapshot).map(({ number }) => number)) + 1;
  const drafts = review.lists.map((list) => draftOf(list, changes, decided.value));
  const made = drafts.map((draft, i) => {
    const name = nameOf(draft);
    const place = takeNames(taken, {
      sheet: fill(wanted.list, { name, year }),
      table: fill(table.list, { name: tableWord(name) }),
    });
    const edits = listSheet(draft, { ...place, number: first + i }, { base: draft.source.year, year });
    return { sheet: place.sheet, rows: draft.rows.length, edits };
  });
  const lines = drafts.flatMap((draft, i) =>
    recordLines(first + i, nameOf(draft), draft, { base: draft.source.year, year }, reversed),
  );
  const others = [
    ...(plans.length === 0 ? [] : otherSheets(review, decided.value, taken)),
    {
      ...named(taken, wanted.review, table.review, year),
      edits: (place: { sheet: string; tableName: string }) =>
        reviewSheet(changes, decided.value, place, review),
    },
  ];
  return ok({
    edits: [
      ...made.flatMap(({ edits }) => edits),
      ...others.flatMap(({ edits, ...place }) => edits(place)),
      ...recordEdits(snapshot, taken.sheets, lines),
      { kind: "activate", sheet: made[0]?.sheet ?? "" },
    ],
    sheets: made.map(({ sheet, rows }) => ({ sheet, rows })),
    pending: pending.length,
  });
}

type Place = { readonly sheet: string; readonly tableName: string };

const named = (taken: NamesInUse, sheet: string, table: string, year: number): Place =>
  takeNames(taken, { sheet: fill(sheet, { year }), table });

/** The drafts of indicators and duties. */
function otherSheets(
  review: Review,
  decided: Parameters<typeof draftOf>[2],
  taken: NamesInUse,
): (Place & { readonly edits: (place: Place) => readonly WorkbookEdit[] })[] {
  const { plans, changes, year, rulings, readings } = review;
  const { sheet, table } = nextYearStrings;
  const change = changes.find(({ field }) => field === "duties");
  return [
    {
      ...named(taken, sheet.indicators, table.indicators, year),
      edits: (place) => indicatorSheet(plans, { changes, decided, rulings }, place, review),
    },
    ...(change === undefined
      ? []
      : [
          {
            ...named(taken, sheet.duties, table.duties, year),
            edits: (place: Place) => dutySheet(plans, { change, decided, readings }, place, review),
          },
        ]),
  ];
}

const nameOf = ({ source }: Draft): string =>
  source.plan === undefined ? source.name : planName(source.plan);

/** A name of a table takes letters, figures and underscores, and 255 of them. */
const tableWord = (name: string): string => name.replace(/[^\p{L}\p{N}_]/gu, "_").slice(0, 60);
