import { nextYearStrings } from "../../../strings/next-year";
import { fill } from "../../../strings/fill";
import { rollingOf } from "../../notice/rolling";
import type { RollKind } from "../../notice/model/rolling";
import { rolled, type Change, type RollField } from "./change";
import type { RuledSource, SourceList, SourceRow } from "./source";
import { spanOf, yearTokens, type YearToken } from "./years";

const { reason: text, field: fieldNames } = nextYearStrings;
/** How many characters of a long text are shown at each side of a year. */
const AROUND = 8;

/** What is said of a year, and what becomes of it. */
type Judged = Pick<Change, "action" | "proposal" | "reason" | "kind"> & { readonly value?: true };

const KEPT: Readonly<Partial<Record<YearToken["sense"], string>>> = {
  document: text.document,
  standard: text.standard,
  start: text.start,
};
const MOVES: readonly RollKind[] = ["yearly", "yearly-value", "cycle"];

/** Everything with a year in a list: its title, the deadlines, the measures. What has none is left as it is. */
export function listChanges(list: SourceList, by: number): readonly Change[] {
  return [...titleChanges(list, by), ...list.rows.flatMap((row) => rowChanges(list, row, by))];
}

function titleChanges({ sheet, name, title, year }: SourceList, by: number): Change[] {
  const spans = yearTokens(title)
    .filter((token) => token.year === year && token.sense !== "document" && token.sense !== "standard")
    .map((token) => spanOf(token, by));
  if (spans.length === 0) return [];
  return [
    {
      ...{ id: `${name}/${fieldNames.title}`, key: name, list: name, sheet, cell: "", field: "title" },
      ...{
        from: title,
        moved: rolled(title, spans),
        to: rolled(title, spans),
        action: "move",
        proposal: "move",
      },
      ...{ reason: text.title, spans },
    },
  ];
}

function rowChanges(list: SourceList, row: SourceRow, by: number): Change[] {
  return [...deadlineChange(list, row, by), ...measureChanges(list, row, by)];
}

/**
 * One change for a deadline cell, however many years it has; none where the row above decides. A deadline that was decided
 * for takes the place of what the cell says, and is then put forward.
 */
function deadlineChange(list: SourceList, row: SourceRow, by: number): Change[] {
  const { ruled } = row;
  if (ruled?.deadline !== undefined && !row.asAbove)
    return [ruledChange(list, row, { said: ruled.said, deadline: ruled.deadline }, by)];
  const written = row.texts.deadline;
  const tokens = yearTokens(written).filter(({ sense }) => KEPT[sense] === undefined && sense !== "plan");
  const [first] = tokens;
  if (first === undefined || row.asAbove) return [];
  const spans = tokens.map((token) => spanOf(token, by));
  // A year that is not the list's is a person's: 土壤-22 has 2021年底前.
  const strange = tokens.find(({ year }) => year !== list.year);
  const judged = judgeDeadline(list, row, strange !== undefined && ruled === undefined);
  const leap = tokens.find(
    ({ sense }, i) => sense === "leap" && spans[i]?.to.slice(4) !== spans[i]?.from.slice(4),
  );
  const whys = [
    ...(leap === undefined ? [] : [fill(text.leap, { year: (leap.year ?? 0) + by })]),
    ...(ruled === undefined ? [] : [ruled.said]),
  ];
  const reason = whys.reduce((so, why) => fill(text.why, { reason: so, why }), judged.reason);
  return [
    {
      ...common(list, row, "deadline"),
      ...{ id: idOf(list, row, "deadline"), from: written, moved: rolled(written, spans), ...judged },
      to: judged.proposal === "keep" ? written : rolled(written, spans),
      ...{ reason, spans },
    },
  ];
}

/** The whole cell gives way to the ruled deadline of the other year. */
function ruledChange(
  list: SourceList,
  row: SourceRow,
  { said, deadline }: Required<RuledSource>,
  by: number,
): Change {
  const written = row.texts.deadline;
  const tokens = yearTokens(deadline).filter(({ sense }) => KEPT[sense] === undefined && sense !== "plan");
  const moved = rolled(
    deadline,
    tokens.map((token) => spanOf(token, by)),
  );
  const place = { ...common(list, row, "deadline"), id: idOf(list, row, "deadline"), from: written, moved };
  const kind = rollingOf(row.key)?.kind;
  if (moved === written) {
    const stays = { action: "keep", proposal: "keep", reason: fill(text.ruledSame, { said }) } as const;
    return { ...place, ...stays, to: written, spans: [], ...(kind === undefined ? {} : { kind }) };
  }
  const judged: Judged =
    kind === undefined || kind === "lasting"
      ? { action: "ask", proposal: "move", reason: text.ruledOpen }
      : byKind(row, kind);
  return {
    ...{ ...place, ...judged, reason: fill(text.why, { reason: judged.reason, why: said }) },
    to: judged.proposal === "keep" ? written : moved,
    spans: [{ start: 0, from: written, to: moved }],
  };
}

function judgeDeadline(list: SourceList, row: SourceRow, isStrange: boolean): Judged {
  const kind = row.official ? rollingOf(row.key)?.kind : undefined;
  if (isStrange)
    return {
      ...{ action: "ask", proposal: "move", ...(kind === undefined ? {} : { kind }) },
      reason: withWhy(row, fill(text.otherYear, { base: list.year })),
    };
  return kind === undefined ? { action: "move", proposal: "move", reason: text.own } : byKind(row, kind);
}

/** One change for each year in the words of a measure, and for each name of a planning period. */
function measureChanges(list: SourceList, row: SourceRow, by: number): Change[] {
  const written = row.texts.measure;
  return yearTokens(written).map((token, i) => {
    const judged = judgeWords(list, row, token);
    const moved = token.year === undefined ? [] : [spanOf(token, by)];
    // What compares with a year is never moved by itself.
    const spans = token.sense === "base" || judged.action === "keep" ? [] : moved;
    const [from, there] = [excerpt(written, token), excerpt(rolled(written, spans), token)];
    return {
      ...common(list, row, "measure"),
      ...{ id: `${idOf(list, row, "measure")}/${i + 1}`, ...judged, spans },
      ...{ from, moved: there, to: judged.proposal === "keep" ? from : there },
    };
  });
}

function judgeWords(list: SourceList, row: SourceRow, { sense, year }: YearToken): Judged {
  const kept = KEPT[sense];
  const kind = row.official ? rollingOf(row.key)?.kind : undefined;
  const known = kind === undefined ? {} : { kind };
  if (kept !== undefined) return { action: "keep", proposal: "keep", reason: kept, ...known };
  const asked = (why: string): Judged => ({ action: "ask", proposal: "keep", reason: why, ...known });
  if (sense === "base") return asked(text.base);
  if (sense === "plan") return asked(text.plan);
  if (year !== list.year) return asked(fill(text.otherYear, { base: list.year }));
  if (kind !== undefined) return byKind(row, kind);
  if (sense === "other") return asked(text.review);
  return { action: "move", proposal: "move", reason: text.own };
}

function byKind(row: SourceRow, kind: RollKind): Judged {
  if (MOVES.includes(kind)) {
    const why = withWhy(row, text[kind as "yearly"]);
    return {
      action: "move",
      proposal: "move",
      reason: why,
      kind,
      ...(kind === "yearly-value" ? { value: true } : {}),
    };
  }
  const reason = withWhy(row, text[kind === "lasting" ? "review" : (kind as "once" | "period" | "start")]);
  if (kind !== "once") return { action: "ask", proposal: kind === "period" ? "keep" : "move", reason, kind };
  return row.done
    ? { action: "ask", proposal: "delete", reason: fill(text.done, { reason }), kind }
    : { action: "ask", proposal: "move", reason, kind };
}

function withWhy({ official, key }: SourceRow, reason: string): string {
  const why = official ? rollingOf(key)?.why : undefined;
  return why === undefined ? reason : fill(text.why, { reason, why });
}

const common = (
  { sheet, name }: SourceList,
  { key, at }: SourceRow,
  field: "deadline" | "measure",
): Pick<Change, "key" | "list" | "sheet" | "cell" | "field"> => ({
  key,
  list: name,
  sheet,
  cell: at[field],
  field,
});

/** The notice's keys name their list; a key of another list is preceded by its sheet. */
const idOf = ({ plan, name }: SourceList, { key, official }: SourceRow, field: RollField): string =>
  `${plan !== undefined && official ? key : `${name}!${key}`}/${fieldNames[field]}`;

const excerpt = (written: string, { start, text: token }: YearToken): string =>
  (start > AROUND ? "…" : "") +
  written.slice(Math.max(0, start - AROUND), start + token.length + AROUND).replaceAll("\n", "") +
  (start + token.length + AROUND < written.length ? "…" : "");
