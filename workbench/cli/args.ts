import { parseArgs, type ParseArgsConfig } from "node:util";
import { dayOfIso, type SerialDay } from "../../src/core/base/serial";
import { NOTICE_YEAR } from "../../src/core/notice/2020-14/issued";
import { DEFAULT_POLICY } from "../../src/core/status/policy";
import { fill } from "../../src/strings/fill";
import { cliStrings } from "./strings";
import { UsageError } from "./command";

const text = cliStrings.cli.usage;

/** How commands write the warning days in their usage: the example is the default. */
export const WARN_USAGE = `[--warn ${DEFAULT_POLICY.warnDays}]`;

type Options = NonNullable<ParseArgsConfig["options"]>;
type Value = string | boolean;
export type Parsed = {
  readonly files: readonly string[];
  readonly option: (name: string) => string | undefined;
  /** Every value of an option that may repeat. */
  readonly all: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

/** Reads the arguments of a command; an option that the command does not have is wrong usage. */
export function parse(args: readonly string[], options: Options): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const found = values as Readonly<Record<string, Value | Value[] | undefined>>;
    return {
      files: positionals,
      option: (name) => (typeof found[name] === "string" ? found[name] : undefined),
      all: (name) => [found[name] ?? []].flat().filter((value) => typeof value === "string"),
      flag: (name) => found[name] === true,
    };
  } catch (cause) {
    const code = (cause as { code?: string }).code;
    const word = /'([^']+)'/.exec((cause as Error).message)?.[1] ?? "";
    throw new UsageError(
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
        ? fill(text.unknownOption, { word })
        : fill(text.badOption, { word }),
    );
  }
}

/** The one input file of a command. */
export function onlyFile({ files }: Parsed): string {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError(text.fileMissing);
  if (more.length > 0) throw new UsageError(fill(text.tooMany, { words: more.join(" ") }));
  return file;
}

/** A command without input files. */
export function noFile({ files }: Parsed): void {
  if (files.length > 0) throw new UsageError(fill(text.tooMany, { words: files.join(" ") }));
}

export function required(parsed: Parsed, name: string): string {
  const value = parsed.option(name);
  if (value === undefined || value === "")
    throw new UsageError(fill(text.optionMissing, { name: `--${name}` }));
  return value;
}

/** `2020-12-31` as a serial day. */
export function dayOption(parsed: Parsed, name: string): SerialDay | undefined {
  const value = parsed.option(name);
  if (value === undefined) return undefined;
  const day = dayOfIso(value);
  if (day === undefined) throw new UsageError(fill(text.notADay, { name: `--${name}`, value }));
  return day;
}

/** A whole number of 0 or more. */
export function countOption(parsed: Parsed, name: string): number | undefined {
  const value = parsed.option(name);
  if (value === undefined) return undefined;
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(fill(text.notACount, { name: `--${name}`, value }));
  return Number(value);
}

/** The options of every command that counts task lists and writes a file. */
export const LIST_OPTIONS = {
  "as-of": { type: "string" },
  warn: { type: "string" },
  "include-unsure": { type: "boolean" },
  out: { type: "string" },
} as const satisfies Options;

/** The values of `LIST_OPTIONS` as a command's request. */
export function listRequest(parsed: Parsed): {
  readonly includeUnsure: boolean;
  readonly asOf?: SerialDay;
  readonly warnDays?: number;
} {
  const asOf = dayOption(parsed, "as-of");
  const warnDays = countOption(parsed, "warn");
  return {
    includeUnsure: parsed.flag("include-unsure"),
    ...(asOf === undefined ? {} : { asOf }),
    ...(warnDays === undefined ? {} : { warnDays }),
  };
}

/** `--year 2020`; the year of the notice where none is given. */
export function yearOption(parsed: Parsed): number {
  const year = parsed.option("year") ?? String(NOTICE_YEAR);
  if (!/^\d{4}$/.test(year)) throw new UsageError(fill(text.notAYear, { value: year }));
  return Number(year);
}

/** One of a few words. */
export function choice<T extends string>(name: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new UsageError(fill(text.notAChoice, { name, value, words: words.join(" | ") }));
  return found;
}
