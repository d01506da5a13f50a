import { fingerprint } from "../../tables/tasks/doubts/fingerprint";
import { answerId, answerPlace, saidAt, type BaseBook, type BaseRow } from "./base-book";
import { isBase } from "./base-itself";
import { unitOfFile } from "./file-unit";
import type { Match, RowFinder } from "./match-rows";
import type {
  Answer,
  Candidate,
  ComparedFile,
  Conflict,
  MergeNote,
  Refused,
  WarningCode,
} from "./merge-model";
import { ownText } from "./own-text";
import { readAnswer } from "./read-answer";
import type { ReturnedCell, ReturnedFile, ReturnedRow } from "./returned-file";
import { ANSWER_ROLES, GIVEN_ROLES, type AnswerRole } from "./roles";
import { isBlank, type Said } from "./same-value";
import { printOf, type SentRow } from "./sent-record";
import { verdictOf } from "./three-way";

/** A returned file compared with the base: what of it could be written, what not and why. Nothing is written. */
export function compareFile(file: ReturnedFile, book: BaseBook, finder: RowFinder): ComparedFile | Refused {
  if (file.sheets.length === 0 || file.rows.length === 0) return { file: file.file, code: "no-list" };
  finder.begin();
  const matches = file.rows.map((row) => ({ row, match: finder.find(row) }));
  const found = matches.flatMap(({ match }) => match?.row ?? []);
  if (found.length === 0) return { file: file.file, code: "other-list" };
  const compared = new FileComparison(file, unitOfFile(file, book, found)).compare(matches, finder);
  return isBase(file, compared, book) ? { file: file.file, code: "is-base" } : compared;
}

type MatchedRow = { readonly row: ReturnedRow; readonly match: Match | undefined };

type RowInHand = {
  readonly row: ReturnedRow;
  readonly match: Match;
  readonly sentRow: SentRow | undefined;
  /** Whether it is another unit's. */
  readonly others: boolean;
};

class FileComparison {
  private readonly candidates: Candidate[] = [];
  private readonly conflicts: Conflict[] = [];
  private readonly unchanged: number[] = [];
  private readonly notes: MergeNote[] = [];

  constructor(
    private readonly file: ReturnedFile,
    private readonly unit: string | undefined,
  ) {}

  compare(matches: readonly MatchedRow[], finder: RowFinder): ComparedFile {
    const { file, unit } = this;
    for (const { row, match } of matches)
      if (match === undefined) this.unknownRow(row);
      else this.row(row, match);
    if (matches.some(({ row, match }) => match !== undefined && row.no !== match.row.no && row.no !== ""))
      this.notes.push({ code: "renumbered", file: file.file });
    for (const { sheet } of file.farCells) this.notes.push({ code: "far-cell", file: file.file, sheet });
    const sentRows =
      file.sent && new Set([...file.sent.rows.keys()].flatMap((code) => finder.coded(code)?.index ?? []));
    return {
      file: file.file,
      sheet: file.sheets.join("、"),
      ...(unit === undefined ? {} : { unit }),
      ...(file.batch === undefined ? {} : { batch: file.batch }),
      rows: matches.length,
      found: new Set(matches.flatMap(({ match }) => match?.row.index ?? [])),
      ...(sentRows === undefined ? {} : { sentRows }),
      candidates: this.candidates,
      conflicts: this.conflicts,
      unchanged: this.unchanged,
      notes: this.notes,
      warnings: warningsOf(file),
      ignored: {
        comments: file.comments,
        pictures: file.pictures,
        sheets: file.ignoredSheets,
        columns: file.ignoredColumns,
      },
    };
  }

  /** A row that the base does not have, with whatever was answered in it. */
  private unknownRow(row: ReturnedRow): void {
    const filled = ANSWER_ROLES.flatMap((role) => {
      const cell = row.answers[role];
      return cell === undefined || isBlank(cell.value) ? [] : [{ role, cell }];
    });
    const place = { row: row.row, column: row.givenAt.task ?? row.givenAt.measure ?? 0 };
    this.conflicts.push({
      kind: "unknown-row",
      role: filled[0]?.role ?? "progress",
      answers:
        filled.length > 0
          ? filled.map(({ cell }) => ({
              ...this.source(row),
              value: ownText(cell.value),
              format: cell.format,
              at: { row: cell.row, column: cell.column },
            }))
          : [
              {
                value: ownText((row.givenText.measure ?? row.givenText.task ?? "").slice(0, 80)),
                format: "General",
                ...this.source(row),
                at: place,
              },
            ],
    });
  }

  private row(row: ReturnedRow, match: Match): void {
    const sent = this.sentOf(row, match.row);
    this.givenCells(row, match.row, sent);
    // What was sent to a unit is its own, though it only helps.
    const { leads } = match.row;
    const others =
      this.unit !== undefined && leads.length > 0 && !leads.includes(this.unit) && sent === undefined;
    for (const role of ANSWER_ROLES) {
      const cell = row.answers[role];
      if (cell !== undefined) this.cell({ row, match, sentRow: sent, others }, role, cell);
    }
  }

  private sentOf(row: ReturnedRow, base: BaseRow): SentRow | undefined {
    const { sent } = this.file;
    return sent?.rows.get(base.code) ?? (row.code === undefined ? undefined : sent?.rows.get(row.code));
  }

  /** Given cells are compared by wording; where the office itself has changed them since, nobody else did. */
  private givenCells(row: ReturnedRow, base: BaseRow, sent: SentRow | undefined): void {
    const { cells, columns } = base.list;
    for (const role of GIVEN_ROLES) {
      const [theirs, ours] = [row.given[role], base.given[role]];
      const [from, to] = [row.givenAt[role], columns[role]];
      // The number of a row is anybody's: a list that was sorted is numbered anew.
      if (role === "no" || theirs === undefined || ours === undefined || theirs === ours) continue;
      if (from === undefined || to === undefined) continue;
      const print = sent === undefined ? undefined : printOf(sent, role);
      if (print !== undefined && print === fingerprint(theirs)) continue;
      // Merged cells that were taken apart leave blanks behind.
      if (theirs === "" && cells.mergeAt(base.row, to) !== undefined && sent === undefined) continue;
      const source = this.source(row);
      this.conflicts.push({
        kind: "given-changed",
        row: base,
        role,
        at: { row: base.row, column: to },
        base: saidAt(cells, { row: base.row, column: to }),
        answers: [
          {
            value: ownText(row.givenText[role] ?? ""),
            format: "General",
            ...source,
            at: { row: row.row, column: from },
          },
        ],
      });
    }
  }

  private cell(inHand: RowInHand, role: AnswerRole, cell: ReturnedCell): void {
    const { row, match, sentRow } = inHand;
    const base = match.row;
    const at = answerPlace(base, role);
    const { said, notes } = readAnswer(role, cell);
    const now = at === undefined ? undefined : saidAt(base.list.cells, at);
    const sent = sentRow?.answers.get(role);
    const verdict = cell.noValue === true ? "no-value" : verdictOf(said, now, sent, inHand.others);
    if (verdict === "nothing") return;
    if (verdict === "unchanged") {
      this.unchanged.push(answerId(base, role));
      return;
    }
    const answer = this.answer(row, cell, said, match.rule);
    // A formula of the office's own is not written over.
    if (verdict === "applied" && at !== undefined && !base.list.cells.isFormula(at.row, at.column)) {
      const from = { file: this.file.file, sheet: row.sheet, at: { row: cell.row, column: cell.column } };
      for (const code of notes) this.notes.push({ code, ...from });
      this.candidates.push({ row: base, role, answer });
    } else
      this.conflicts.push({
        kind: verdict === "applied" ? "base-differs" : verdict,
        row: base,
        role,
        ...(at === undefined ? {} : { at }),
        ...(now === undefined ? {} : { base: now }),
        ...(sent === undefined ? {} : { sent: { ...sent, value: ownText(sent.value) } }),
        answers: [answer],
      });
  }

  private source({ sheet }: ReturnedRow) {
    const { file, modified } = this.file;
    return { file, sheet, unit: this.unit, modified };
  }

  /** Written out member by member: put together of parts, each would take up twice the memory. */
  private answer(
    { sheet }: ReturnedRow,
    { row, column }: ReturnedCell,
    { value, format }: Said,
    rule: Answer["rule"],
  ): Answer {
    const { file, modified } = this.file;
    return {
      value: ownText(value),
      format,
      file,
      sheet,
      unit: this.unit,
      modified,
      at: { row, column },
      rule,
    };
  }
}

function warningsOf(file: ReturnedFile): readonly WarningCode[] {
  return [
    ...(file.macros ? (["macros"] as const) : []),
    ...(file.externalLinks ? (["external-links"] as const) : []),
    ...(file.sent === undefined ? (["sent-unknown"] as const) : []),
    ...(file.sheets.length > 1 && file.sent === undefined ? (["several-lists"] as const) : []),
  ];
}
