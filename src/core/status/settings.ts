import { ledgerStrings } from "../../strings/ledger";
import { serialOf } from "../base/serial";
import type { Validation } from "../base/workbook-edit";
import type { SettingKey } from "../marks/registry";
import type { CellValue } from "../base/snapshot";
import type { DictionaryEntry } from "../language/units/unit";
import { readingsByRulings, rulingsOf } from "../notice/ruling-text";
import { settingsStrings } from "../../strings/settings";
import { PAPER_SETTINGS } from "./paper-settings";
import { DEFAULT_POLICY, type Policy } from "./policy";
import { count, COUNT, type Setting } from "./setting";

/**
 * Words as the cell holds them, parted by bars; formulas look a text up between the bars. @example wordsText(["是"])
 * //=> "|是|"
 */
export const wordsText = (words: readonly string[]): string => `|${words.join("|")}|`;

/** The words between the bars: exactly those that a native formula finds in the cell. */
const wordsOf = (value: CellValue): readonly string[] =>
  [...String(value).matchAll(/\|([^|]+)(?=\|)/gu)].map(([, word]) => word ?? "");

const share = (value: CellValue): number | undefined =>
  typeof value === "number" && value > 0 && value <= 1 ? value : undefined;

/** 旗气象局（气象台、气象站）；旗供电公司: a unit, and in brackets other ways of writing it. */
function unitsOf(value: CellValue): readonly DictionaryEntry[] {
  return String(value)
    .split(/[；;\n]+/u)
    .flatMap((part): DictionaryEntry[] => {
      const [, name = "", others = ""] = /^([^（(]+)(?:[（(]([^）)]*)[）)])?$/u.exec(part.trim()) ?? [];
      const aliases = others.split(/[、，,]/u).flatMap((one) => one.trim() || []);
      return name.trim() === ""
        ? []
        : [aliases.length === 0 ? { name: name.trim() } : { name: name.trim(), aliases }];
    });
}

/** R3=季末月1日；W1=次月15日: which reading of a duty holds. Undefined where a part has no `=`. */
export function readingsOf(text: string): Readonly<Record<string, string>> | undefined {
  const parts = text.split(/[；;\n]+/u).flatMap((part) => part.trim() || []);
  const pairs = parts.map((part) => /^([A-Za-z]+\d+[a-z]?)\s*[=＝]\s*(\S.*)$/u.exec(part));
  return pairs.every((pair) => pair !== null)
    ? Object.fromEntries(pairs.map(([, id = "", name = ""]) => [id, name.trim()]))
    : undefined;
}

/** The same as the cell holds it. @example readingsText({ R3: "季末月1日" }) //=> "R3=季末月1日" */
export const readingsText = (readings: Readonly<Record<string, string>>): string =>
  Object.entries(readings)
    .map(([id, name]) => `${id}=${name}`)
    .join("；");

const { message } = settingsStrings;
const SHARE: Validation = { kind: "formula", formula: "", ...message.share };

/**
 * The settings in the order of their rows. A new setting needs a name in the registry of marks, an entry here, its
 * texts, and a field of the policy.
 */
export const SETTINGS: Readonly<Record<SettingKey, Setting>> = {
  asOf: {
    initial: "",
    numberFormat: "yyyy-mm-dd",
    rule: { kind: "date", from: serialOf(2019, 1, 1), ...ledgerStrings.settings.asOf },
    read: () => ({}),
  },
  warnDays: {
    initial: DEFAULT_POLICY.warnDays,
    numberFormat: "0",
    rule: COUNT,
    read: (value) => part("warnDays", count(value)),
  },
  doneWords: {
    initial: wordsText(DEFAULT_POLICY.doneWords),
    numberFormat: "@",
    read: (value) => ({ doneWords: wordsOf(value) }),
  },
  openWords: {
    initial: wordsText(DEFAULT_POLICY.openWords),
    numberFormat: "@",
    read: (value) => ({ openWords: wordsOf(value) }),
  },
  yellowDays: {
    initial: DEFAULT_POLICY.cards.yellowDays,
    numberFormat: "0",
    rule: COUNT,
    read: (value, { cards }) => {
      const yellowDays = count(value);
      return yellowDays === undefined ? undefined : { cards: { ...cards, yellowDays } };
    },
  },
  redDays: {
    initial: DEFAULT_POLICY.cards.redDays,
    numberFormat: "0",
    rule: COUNT,
    read: (value, { cards }) => {
      const redDays = count(value);
      return redDays === undefined ? undefined : { cards: { ...cards, redDays } };
    },
  },
  slow: {
    initial: DEFAULT_POLICY.schedule.slow,
    numberFormat: "0%",
    rule: SHARE,
    read: (value, { schedule }) => {
      const slow = share(value);
      return slow === undefined ? undefined : { schedule: { ...schedule, slow } };
    },
  },
  severe: {
    initial: DEFAULT_POLICY.schedule.severe,
    numberFormat: "0%",
    rule: SHARE,
    read: (value, { schedule }) => {
      const severe = share(value);
      return severe === undefined ? undefined : { schedule: { ...schedule, severe } };
    },
  },
  exclusiveDay: {
    initial: settingsStrings.dayIncluded,
    numberFormat: "@",
    rule: {
      kind: "list",
      words: [settingsStrings.dayIncluded, settingsStrings.dayExcluded],
      ...message.exclusiveDay,
    },
    read: (value) =>
      value === settingsStrings.dayIncluded || value === settingsStrings.dayExcluded
        ? { exclusiveDay: value === settingsStrings.dayExcluded }
        : undefined,
  },
  ownUnits: {
    initial: "",
    numberFormat: "@",
    read: (value) => ({ ownUnits: unitsOf(value) }),
  },
  office: {
    initial: "",
    numberFormat: "@",
    read: (value) => (String(value).trim() === "" ? {} : { office: String(value).trim() }),
  },
  readings: {
    initial: "",
    numberFormat: "@",
    read: (value) => part("readings", readingsOf(String(value))),
  },
  ...PAPER_SETTINGS,
  rulings: {
    initial: "",
    numberFormat: "@",
    read: (value, { readings }) => {
      const { rulings, unread } = rulingsOf(String(value));
      // A reading that was chosen for itself counts before one that follows from a ruling.
      return { rulings, unreadRulings: unread, readings: { ...readingsByRulings(rulings), ...readings } };
    },
  },
};

function part<K extends keyof Policy>(key: K, value: Policy[K] | undefined): Partial<Policy> | undefined {
  return value === undefined ? undefined : { [key]: value };
}

/** The native rule for a cell, written for its address. */
export function ruleFor(key: SettingKey, address: string): Validation | undefined {
  const { rule } = SETTINGS[key];
  if (rule?.kind !== "formula") return rule;
  const formula =
    rule === COUNT
      ? `=AND(ISNUMBER(${address}),${address}>=0)`
      : `=AND(ISNUMBER(${address}),${address}>0,${address}<=1)`;
  return { ...rule, formula };
}
