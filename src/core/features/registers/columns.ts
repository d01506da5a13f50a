import { registersStrings } from "../../../strings/registers";
import { formula } from "../../base/cell-content";
import { dayOfIso } from "../../base/serial";
import type { CellContent, CellStyle } from "../../base/workbook-edit";
import type { Register, RegisterColumn } from "../../notice/model/register";
import { CENTER, DATE, LEFT, RIGHT, TEXT } from "../../sheets/looks";
import type { TableColumn, TablePlace } from "../../sheets/table-sheet";
import { columnPoints } from "./page";
import { ruleOf } from "./rules";

/** A row that a register begins with: the one that shows how it is done, or one to be filled in. */
export type RegisterRow = { readonly isExample: boolean };

/** Grey, so that nobody takes it for an entry. */
const EXAMPLE_LOOK: CellStyle = { fill: "#EDEDED", color: "#7F7F7F" };
/** The heading's room: the button of the filter takes a character. */
const LEAST_WIDTH = 7;
/** A heading that would be broken for so few half-width characters gets them. */
const SPARED = 5;

/** The columns of a register as those of a table. */
export function registerColumns(register: Register): readonly TableColumn<RegisterRow>[] {
  return register.columns.map((column) => ({
    header: column.header,
    width: columnPoints(Math.max(column.width, LEAST_WIDTH, headingWidth(column))),
    style: lookOf(column),
    content: (row, place) => contentOf(register, column, row, place),
    where: [{ rows: ({ isExample }) => isExample, style: EXAMPLE_LOOK }],
    ...ruled(column),
  }));
}

/** So wide that no last character or bracket of a heading is left alone in a second line; 0 where it needs two anyway. */
function headingWidth({ header, width }: RegisterColumn): number {
  // Bold, and a little room at both sides.
  const needed = Array.from(header).reduce(
    (sum, sign) => sum + (/[\u0020-\u007E]/u.test(sign) ? 1.1 : 2.1),
    1,
  );
  return needed <= width + SPARED ? needed : 0;
}

function ruled(column: RegisterColumn): Pick<TableColumn<RegisterRow>, "validation"> {
  if (ruleOf(column, "$A2") === undefined) return {};
  return {
    validation: (cell) => {
      const rule = ruleOf(column, cell(column.header));
      if (rule === undefined) throw new Error(`no rule: ${column.header}`);
      return rule;
    },
  };
}

function lookOf(column: RegisterColumn): CellStyle {
  switch (column.kind) {
    case "seq":
      return CENTER;
    case "text":
    case "person":
      // Text that looks like a number or a day stays what was typed.
      return { ...LEFT, ...TEXT };
    case "date":
      return DATE;
    case "choice":
      return CENTER;
    case "code":
    case "phone":
      return { ...CENTER, ...TEXT };
    case "percent":
      return { ...RIGHT, numberFormat: "0.0%" };
    case "longitude":
    case "latitude":
      return { ...RIGHT, numberFormat: "0.000000" };
    case "number":
      return { ...RIGHT, numberFormat: column.decimals === 0 ? "0" : `0.${"0".repeat(column.decimals)}` };
    case "formula":
      return column.percent === true ? { ...RIGHT, numberFormat: "0.0%" } : CENTER;
  }
}

function contentOf(
  register: Register,
  column: RegisterColumn,
  { isExample }: RegisterRow,
  { row, column: letter }: TablePlace,
): CellContent {
  if (column.kind === "formula")
    return formula(
      column.formula.replace(/\{([^{}]+)\}/gu, (_, header: string) => `$${letter(header)}${row}`),
    );
  if (isExample) {
    const { example = "" } = column;
    return column.kind === "date" && typeof example === "string" ? (dayOfIso(example) ?? example) : example;
  }
  return column.kind === "seq" ? formula(numberExpression(register, row, letter)) : "";
}

/**
 * The number of a row among those above it that are no 示例, once its name is filled in. It looks at the rows above
 * only, so rows can be put in and taken out, and the 示例 row deleted.
 */
function numberExpression({ key }: Register, row: number, letter: (header: string) => string): string {
  const [name = ""] = key;
  const seq = letter("序号");
  const above = `$${seq}$1:$${seq}${row - 1}`;
  return `IF(LEN($${letter(name)}${row})=0,"",ROW()-ROW($${seq}$1)-COUNTIF(${above},"${registersStrings.example}"))`;
}
