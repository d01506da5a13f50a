import { fill } from "../../../strings/fill";
import { registersStrings } from "../../../strings/registers";
import { fail, ok, type Result } from "../../base/problem";
import type { CellStyle, WorkbookEdit } from "../../base/workbook-edit";
import { sheetMark } from "../../marks/sheet-role";
import type { Register } from "../../notice/model/register";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { freeTableName } from "../../sheets/free-table-name";
import { TABLE_BODY } from "../../sheets/looks";
import { tableSheet } from "../../sheets/table-sheet";
import { registerColumns, type RegisterRow } from "./columns";
import { findRegister } from "./find-register";
import { paperFor, registerPage } from "./page";

/** Rows to be filled in; the table goes on below them. */
const ROWS = 15;
/** Points of the empty column beside the table, and of that in which it says what the register is. */
const GAP = 12;
const ABOUT = 60;
const ABOUT_LOOK: CellStyle = {
  fontName: TABLE_BODY.fontName ?? "",
  fontSize: TABLE_BODY.fontSize ?? 0,
  wrap: false,
  color: "#595959",
};

/** The names that a workbook has already. */
type Names = {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  readonly names?: readonly { readonly name: string }[];
};

/** A register on its sheet; the edits stand for themselves. */
type RegisterInsert = {
  readonly register: Register;
  readonly sheet: string;
  readonly edits: readonly WorkbookEdit[];
};

/**
 * Plans the insertion of registers (台账), each on a new sheet. Every name is a free one; nothing that the workbook has
 * is touched.
 *
 * Problem: `no-such-register` (detail `register`) for a number that no register has.
 */
export function planRegisters(ids: readonly string[], workbook: Names): Result<readonly RegisterInsert[]> {
  const sheetNames = [...workbook.sheetNames];
  const tableNames = [...workbook.tableNames, ...(workbook.names ?? []).map(({ name }) => name)];
  const inserts: RegisterInsert[] = [];
  for (const id of ids) {
    const register = findRegister(id);
    if (register === undefined) return fail({ code: "no-such-register", detail: { register: id } });
    const sheet = freeSheetName(register.sheet, sheetNames);
    // A name of a table takes letters, digits and underscores.
    const wanted = fill(registersStrings.table, { name: id.replaceAll("-", "_") });
    const tableName = freeTableName(wanted, tableNames);
    sheetNames.push(sheet);
    tableNames.push(tableName);
    inserts.push({ register, sheet, edits: registerEdits(register, sheet, tableName) });
  }
  return ok(inserts);
}

function registerEdits(register: Register, sheet: string, tableName: string): WorkbookEdit[] {
  const columns = registerColumns(register);
  const widths = columns.map(({ width }) => width);
  const rows = Array.from({ length: ROWS + 1 }, (_, i): RegisterRow => ({ isExample: i === 0 }));
  return [
    ...tableSheet({ sheet, tableName, columns, rows, page: registerPage(register, widths) }),
    ...aboutEdits(register, sheet, widths),
    sheetMark(sheet, "register"),
  ];
}

/** What the register is, in the column beside the table, a line a row: it is not printed. */
function aboutEdits(register: Register, sheet: string, widths: readonly number[]): WorkbookEdit[] {
  const lines = aboutLines(register, widths);
  const at = { row: 0, column: widths.length + 1, rows: lines.length, columns: 1 };
  return [
    { kind: "column-widths", sheet, first: widths.length, widths: [GAP, ABOUT] },
    { kind: "style", sheet, at, style: ABOUT_LOOK },
    { kind: "write", sheet, at, content: lines.map((line) => [line]) },
  ];
}

/** The lines of it: name, keeper, how often, the notice, what the columns rest on, what to mind. */
function aboutLines(register: Register, widths: readonly number[]): readonly string[] {
  const { name, keeper, updated, quotes, sources, note, columns } = register;
  const { about, title } = registersStrings;
  const documents = (level: "form" | "theme"): string =>
    sources.flatMap((source) => (source.level === level ? [source.document] : [])).join("、");
  const personal = columns.flatMap(({ kind, header }) =>
    kind === "person" || kind === "phone" ? [header] : [],
  );
  return [
    fill(about.name, { title: fill(title, { name }) }),
    fill(about.keeper, { keeper }),
    fill(about.updated, { updated }),
    ...quotes.map(({ reference, text }) => fill(about.quote, { reference, text })),
    ...(["form", "theme"] as const).flatMap((level) =>
      documents(level) === "" ? [] : [fill(about.sources[level], { documents: documents(level) })],
    ),
    ...(sources.some(({ level }) => level === "own") ? [about.sources.own] : []),
    ...(note === undefined ? [] : [fill(about.note, { note })]),
    ...(personal.length === 0 ? [] : [fill(about.privacy, { columns: personal.join("、") })]),
    about.example,
    about.print[paperFor(widths)],
  ];
}
