import type { CellValue, WorkbookSnapshot } from "../../base/snapshot";
import { isRecordSheet, RECORD_VERSION } from "../../marks/sent-record-mark";
import { fingerprint } from "../../tables/tasks/doubts/fingerprint";
import { answerPlace, type BaseRow } from "./base-book";
import { ANSWER_ROLES, GIVEN_ROLES, type AnswerRole, type GivenRole } from "./roles";
import { readRowCode } from "./row-code";
import { isBlankRow, type Said } from "./same-value";

/**
 * 发出时的内容: what a unit book held when it was sent, on its hidden sheet `_回收`. Each list is a block: a line
 * `v1, batch, unit, list id, base sheet`, then a line per row: code, key, number, fingerprints of the given cells, and
 * of each answer role, type and value. A line that can't be read is no line: what was sent is then not known.
 */
const HEAD = 4;

export type SentRow = {
  readonly code: string;
  readonly key: string;
  readonly unit: string;
  /** Fingerprints of the given cells: `no=abc,task=def`. */
  readonly prints: string;
  readonly answers: ReadonlyMap<AnswerRole, Said>;
};

export type SentRecord = {
  readonly unit: string;
  readonly batch: string;
  readonly rows: ReadonlyMap<string, SentRow>;
};

type SentBlock = {
  readonly batch: string;
  readonly unit: string;
  readonly listId: string;
  readonly sheet: string;
  readonly rows: readonly BaseRow[];
};

/** The lines of the record for one list. */
export function sentLines({ batch, unit, listId, sheet, rows }: SentBlock): string[][] {
  return [[RECORD_VERSION, batch, unit, listId, sheet], ...rows.map(sentLine)];
}

function sentLine(row: BaseRow): string[] {
  const { list, code, key, no, given } = row;
  const prints = GIVEN_ROLES.flatMap((role) => {
    const text = given[role];
    return text === undefined ? [] : [`${role}=${fingerprint(text)}`];
  });
  const answers = ANSWER_ROLES.flatMap((role) => {
    const at = answerPlace(row, role);
    const said: Said =
      at === undefined
        ? { value: "", format: "General" }
        : { value: list.cells.value(at.row, at.column), format: list.cells.formatAt(at.row, at.column) };
    return [role, typeOf(said), String(said.value)];
  });
  return [code, key, no, prints.join(","), ...answers];
}

const typeOf = ({ value, format }: Said): string =>
  typeof value === "number" ? `n${format}` : typeof value === "boolean" ? "b" : "t";

/** What a returned file says was sent; undefined where the record is gone. */
export function readSentRecord({ sheets }: Pick<WorkbookSnapshot, "sheets">): SentRecord | undefined {
  const sheet = sheets.find(isRecordSheet);
  if (sheet === undefined) return undefined;
  const rows = new Map<string, SentRow>();
  let [unit, batch] = ["", ""];
  for (const cells of sheet.values) {
    const [first = "", second = "", third = ""] = cells.slice(0, HEAD).map(String);
    if (first === RECORD_VERSION) [batch, unit] = [second, third];
    else if (!isBlankRow(cells)) {
      const code = readRowCode(first);
      if (code !== undefined) rows.set(code, sentRow(code, unit, cells));
    }
  }
  return { unit, batch, rows };
}

/** The fingerprint with which a given cell was sent; undefined where that is not known. */
export const printOf = ({ prints }: SentRow, role: GivenRole): string | undefined =>
  prints
    .split(",")
    .find((pair) => pair.startsWith(`${role}=`))
    ?.slice(role.length + 1);

function sentRow(code: string, unit: string, cells: readonly CellValue[]): SentRow {
  const answers = new Map<AnswerRole, Said>();
  for (let at = HEAD; at + 1 < cells.length; at += 3) {
    const role = ANSWER_ROLES.find((each) => each === cells[at]);
    const said = readSaid(String(cells[at + 1] ?? ""), cells[at + 2] ?? "");
    if (role !== undefined && said !== undefined) answers.set(role, said);
  }
  return { code, key: String(cells[1] ?? ""), unit, prints: String(cells[3] ?? ""), answers };
}

function readSaid(type: string, value: CellValue): Said | undefined {
  if (type === "t") return { value: String(value), format: "General" };
  if (type === "b") return { value: String(value).toLowerCase() === "true", format: "General" };
  if (!type.startsWith("n") || Number.isNaN(Number(value))) return undefined;
  return { value: Number(value), format: type.slice(1) || "General" };
}
