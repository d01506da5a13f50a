import { settingsStrings } from "../../strings/settings";
import { isSerial, serialOf } from "../base/serial";
import type { CellValue } from "../base/snapshot";
import { DATE_FORMAT } from "../sheets/looks";
import { DEFAULT_PAPERS, STEPS, type PaperPolicy, type Policy, type Step } from "./policy";
import { PAGE_NUMBERS } from "../sheets/paper";
import { count, COUNT, type Setting } from "./setting";

/** 大气-20-3=约谈；旗水利局=督办: steps set by hand. Undefined where a part names no step. */
export function stepsOf(text: string): Readonly<Record<string, Step>> | undefined {
  const steps: Record<string, Step> = {};
  for (const part of text.split(/[；;\n]+/u)) {
    if (part.trim() === "") continue;
    const at = part.search(/[=＝]/u);
    const step = STEPS.find((one) => one === part.slice(at + 1).trim());
    const name = part.slice(0, Math.max(at, 0)).trim();
    if (step === undefined || name === "") return undefined;
    steps[name] = step;
  }
  return steps;
}

/** A colour as people write it. @example colorOf("ffc000") //=> "#FFC000" */
export function colorOf(text: string): string | undefined {
  const [, hex] = /^#?([\da-f]{6})$/iu.exec(text.trim()) ?? [];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

const styles = settingsStrings.pageNumbers;

type Part<T> = (value: CellValue) => T | undefined;

/** What a value changes in that part of the policy that papers go by. */
const reads =
  <K extends keyof PaperPolicy>(key: K, of: Part<PaperPolicy[K]>): Setting["read"] =>
  (value, { papers }: Policy) => {
    const read = of(value);
    return read === undefined ? undefined : { papers: { ...papers, [key]: read } };
  };

const text = (key: "addressees" | "copies" | "docCode" | "contact" | "phone"): Setting => ({
  initial: DEFAULT_PAPERS[key],
  numberFormat: "@",
  read: reads(key, (value) => String(value).trim()),
});

const color = (key: keyof PaperPolicy["colors"]): Setting => ({
  // Without the # that begins the errors of formulas.
  initial: DEFAULT_PAPERS.colors[key].slice(1),
  numberFormat: "@",
  read: (value, { papers }) => {
    const read = colorOf(String(value));
    return read === undefined
      ? undefined
      : { papers: { ...papers, colors: { ...papers.colors, [key]: read } } };
  },
});

/** The settings that only bulletins and letters go by. */
export const PAPER_SETTINGS = {
  addressees: text("addressees"),
  copies: text("copies"),
  docCode: text("docCode"),
  issuedOn: {
    initial: "",
    numberFormat: DATE_FORMAT,
    rule: { kind: "date", from: serialOf(2019, 1, 1), ...settingsStrings.message.issuedOn },
    read: reads("issuedOn", (value) =>
      typeof value === "number" && isSerial(value) ? Math.floor(value) : undefined,
    ),
  },
  contact: text("contact"),
  phone: text("phone"),
  replyDays: {
    initial: DEFAULT_PAPERS.replyDays,
    numberFormat: "0",
    rule: COUNT,
    read: reads("replyDays", count),
  },
  steps: { initial: "", numberFormat: "@", read: reads("steps", (value) => stepsOf(String(value))) },
  yellowColor: color("yellow"),
  redColor: color("red"),
  pageNumbers: {
    initial: styles.each,
    numberFormat: "@",
    rule: {
      kind: "list",
      words: [styles.each, styles.pages, styles.official],
      ...settingsStrings.message.pageNumbers,
    },
    read: reads("pageNumbers", (value) => PAGE_NUMBERS.find((style) => styles[style] === value)),
  },
} satisfies Readonly<Record<string, Setting>>;
