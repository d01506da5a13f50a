import { foldText } from "../text/fold";
import type { DictionaryEntry } from "./unit";

export type Dictionary = {
  /** The entries by each way of writing that may stand inside a text without separators. */
  readonly written: ReadonlyMap<string, DictionaryEntry>;
  /** The entries by names that have lost one character, where only one unit can be meant. */
  readonly damaged: ReadonlyMap<string, DictionaryEntry>;
  readonly longest: number;
};

const ENDING = /(?:局|委|社|大队)$/u;

/**
 * Makes a dictionary ready for reading: from 旗生态环境局 it derives 正蓝旗生态环境局, 生态环境局, 旗生态环境, 生态环境
 * and 生态环境部门. The first entry that claims a way of writing gets it, so a user's entries come first.
 */
export function compileDictionary(entries: readonly DictionaryEntry[]): Dictionary {
  const written = new Map<string, DictionaryEntry>();
  const whole: [string, DictionaryEntry][] = [];
  const add = (form: string, entry: DictionaryEntry): void => {
    if (form.length > 1 && !written.has(form)) written.set(form, entry);
  };
  for (const entry of entries)
    for (const name of [entry.name, ...(entry.aliases ?? [])].map(foldText)) {
      add(name, entry);
      if (entry.group === true) continue;
      const own = name.replace(/^(?:正蓝)?旗/u, "");
      const stem = own.replace(ENDING, "");
      for (const place of ["", "旗", "正蓝旗"]) add(place + own, entry);
      whole.push([own, entry]);
      // 大队 is left away only where an alias says so: 交警 alone is one, 消防救援 is none.
      if (stem === own || own.endsWith("大队")) continue;
      for (const place of ["", "旗"]) for (const kind of ["", "部门"]) add(place + stem + kind, entry);
      if (stem.length > 3) whole.push([stem, entry]);
    }
  return {
    written,
    damaged: damagedForms(whole, written),
    longest: Math.max(0, ...[...written.keys()].map((f) => f.length)),
  };
}

function damagedForms(
  whole: readonly [string, DictionaryEntry][],
  written: ReadonlyMap<string, DictionaryEntry>,
): ReadonlyMap<string, DictionaryEntry> {
  const forms = new Map<string, DictionaryEntry | null>();
  for (const [name, entry] of whole) {
    if (name.length < 4) continue;
    for (let i = 0; i < name.length; i += 1) {
      const form = name.slice(0, i) + name.slice(i + 1);
      if (written.has(form)) continue;
      const other = forms.get(form);
      forms.set(form, other === undefined || other === entry ? entry : null);
    }
  }
  const sure = new Map<string, DictionaryEntry>();
  for (const [form, entry] of forms) if (entry !== null) sure.set(form, entry);
  return sure;
}

/** The longest way of writing that stands at one place of a text. */
export function knownAt(
  dictionary: Dictionary,
  text: string,
  at: number,
): { entry: DictionaryEntry; length: number } | null {
  for (let length = Math.min(dictionary.longest, text.length - at); length > 1; length -= 1) {
    const entry = dictionary.written.get(text.slice(at, at + length));
    if (entry !== undefined) return { entry, length };
  }
  return null;
}
