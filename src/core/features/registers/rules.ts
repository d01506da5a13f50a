import { fill } from "../../../strings/fill";
import { registersStrings } from "../../../strings/registers";
import { serialOf } from "../../base/serial";
import type { Validation } from "../../base/workbook-edit";
import type { CodeForm, RegisterColumn } from "../../notice/model/register";

/** No earlier day is written into a register: mines and dumps of the fifties are. */
const EARLIEST = serialOf(1949, 10, 1);
/** Where the banner lies, with a margin. What lies outside is warned of, not refused. */
const LONGITUDE = [114.8, 117] as const;
const LATITUDE = [41.7, 43.4] as const;

/** The characters of 统一社会信用代码 (GB 32100) in the order of their values: no I, O, S, V and Z. */
const CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Excel's limit for a rule's title. */
const TITLE = 32;
/** And for its message. */
const MESSAGE = 255;

/**
 * TRUE where a cell holds a 统一社会信用代码 whose last character agrees with the others: weights are powers of 3,
 * modulo 31. Native, and without array constants, which Excel allows in no rule; INDIRECT keeps the numbers 1 to 17
 * whatever rows are inserted.
 */
export function creditExpression(cell: string): string {
  const places = 'ROW(INDIRECT("A1:A17"))';
  const sum = `SUMPRODUCT((FIND(MID(${cell},${places},1),"${CREDIT_SIGNS}")-1)*MOD(3^(${places}-1),31))`;
  return `IFERROR(MID("${CREDIT_SIGNS}",MOD(31-MOD(${sum},31),31)+1,1)=MID(${cell},18,9),FALSE)`;
}

/**
 * What may be typed into a column; undefined for what takes any text.
 *
 * @param cell The first cell of the column, as a formula that goes down it names it: `$F2`.
 */
export function ruleOf(column: RegisterColumn, cell: string): Validation | undefined {
  const rule = bareRule(column, cell);
  const { header, hint } = column;
  if (rule === undefined) return undefined;
  const message =
    hint === undefined
      ? rule.message
      : fill(registersStrings.rule.hinted, { hint: hint.replace(/。$/u, ""), rule: rule.message });
  return { ...rule, title: header.slice(0, TITLE), message: message.slice(0, MESSAGE) };
}

function bareRule(column: RegisterColumn, cell: string): Validation | undefined {
  const { rule } = registersStrings;
  const title = column.header;
  switch (column.kind) {
    case "seq":
    case "text":
    case "person":
    case "formula":
      return undefined;
    case "date":
      return { kind: "date", from: EARLIEST, title, message: rule.date };
    case "number": {
      const { decimals, most } = column;
      const whole = decimals === 0 ? `,${cell}=INT(${cell})` : "";
      const upper = most === undefined ? "" : `,${cell}<=${most}`;
      const message =
        most !== undefined ? fill(rule.most, { most }) : decimals === 0 ? rule.whole : rule.number;
      return formulaRule(`AND(ISNUMBER(${cell}),${cell}>=0${upper}${whole})`, title, message);
    }
    case "percent":
      return formulaRule(`AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=1)`, title, rule.percent);
    case "longitude":
      return { ...formulaRule(within(cell, LONGITUDE), title, rule.longitude), alert: "warning" };
    case "latitude":
      return { ...formulaRule(within(cell, LATITUDE), title, rule.latitude), alert: "warning" };
    case "phone":
      return { ...formulaRule(phone(cell), title, rule.phone), alert: "warning" };
    case "choice": {
      const { words, open } = column;
      const message = fill(open === true ? rule.open : rule.choice, { words: words.join("、") });
      return { kind: "list", words, title, message, ...(open === true ? { alert: "warning" } : {}) };
    }
    case "code":
      return { ...codeRule(column.form, cell, title), alert: "warning" };
  }
}

const formulaRule = (expression: string, title: string, message: string): Validation => ({
  kind: "formula",
  formula: `=${expression}`,
  title,
  message,
});

const within = (cell: string, [from, to]: readonly [number, number]): string =>
  `AND(ISNUMBER(${cell}),${cell}>=${from},${cell}<=${to})`;

/** A mobile number has 11 digits and begins with 1; others have an area code before seven or eight digits. */
const phone = (cell: string): string => {
  const digits = `SUBSTITUTE(${cell},"-","")`;
  return `AND(ISNUMBER(--${digits}),OR(AND(LEFT(${digits},1)="1",LEN(${digits})=11),AND(LEFT(${digits},1)="0",LEN(${digits})>=10,LEN(${digits})<=12)))`;
};

function codeRule(form: CodeForm, cell: string, title: string): Validation {
  const { rule } = registersStrings;
  if (form === "credit") return formulaRule(creditExpression(cell), title, rule.credit);
  if (form === "permit") return formulaRule(`LEN(${cell})=22`, title, rule.permit);
  if (form === "year")
    return formulaRule(`AND(LEN(${cell})=4,ISNUMBER(--${cell}),LEFT(${cell},2)="20")`, title, rule.year);
  if (form === "quarter")
    return formulaRule(
      `AND(LEN(${cell})=6,ISNUMBER(--LEFT(${cell},4)),MID(${cell},5,1)="Q",ISNUMBER(FIND(RIGHT(${cell},1),"1234")))`,
      title,
      rule.quarter,
    );
  const { least, most } = form;
  return formulaRule(
    `AND(LEN(${cell})>=${least},LEN(${cell})<=${most})`,
    title,
    fill(rule.length, { least, most }),
  );
}
