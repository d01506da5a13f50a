import { COMMANDS } from "../../../src/commands";
import { isoOf } from "../../../src/core/base/serial";
import type { WorkbookSettings } from "../../../src/commands/settings";
import { settingFromText, settingKeyOf } from "../../../src/core/status/setting-input";
import type { SettingInput } from "../../../src/core/status/settings-sheet";
import { settingsStrings } from "../../../src/strings/settings";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { onlyFile, parse, required } from "../args";
import { CommandProblem, UsageError, type Command } from "../command";
import { openFile, saveAs } from "../files";
import { dayText } from "../say-day";

const text = cliStrings.cli.settings;

export const settingsCommand: Command = {
  name: "settings",
  usage: "settings IN.xlsx [--set 统计截止日=2020-12-31 …] [--out F.xlsx] [--json]",
  summary: cliStrings.cli.summary.settings,
  run: async (args, streams) => {
    const parsed = parse(args, {
      set: { type: "string", multiple: true },
      out: { type: "string" },
      json: { type: "boolean" },
    });
    const file = onlyFile(parsed);
    const input = inputOf(parsed.all("set"));
    const out = input === undefined ? undefined : required(parsed, "out");
    const session = await openFile(file, streams);
    const result =
      input === undefined ? await COMMANDS.readSettings.run() : await COMMANDS.changeSettings.run(input);
    if (!result.ok) throw new CommandProblem(result.problem, file);
    const asJson = parsed.flag("json");
    if (out === undefined) {
      for (const line of asJson ? [JSON.stringify(jsonOf(result.value))] : linesOf(result.value))
        streams.out(line);
      return;
    }
    for (const line of linesOf(result.value)) streams.err(line);
    await saveAs(session.host.book, out, [file]);
    streams.out(asJson ? JSON.stringify({ file: out, ...jsonOf(result.value) }) : out);
  },
};

/** `KEY=VALUE` of every --set; undefined where there is none. */
function inputOf(sets: readonly string[]): SettingInput | undefined {
  if (sets.length === 0) return undefined;
  return Object.fromEntries(
    sets.map((set) => {
      const at = set.indexOf("=");
      const [name, value] = [set.slice(0, Math.max(at, 0)), set.slice(at + 1)];
      const key = settingKeyOf(name);
      if (at < 0 || key === undefined)
        throw new UsageError(fill(text.unknown, { name: at < 0 ? set : name }));
      const read = settingFromText(key, value);
      if (read === undefined)
        throw new UsageError(fill(text.badValue, { name, value, note: settingsStrings.note[key] }));
      return [key, read];
    }),
  );
}

function linesOf({ day, settings }: WorkbookSettings): string[] {
  return [
    dayText(day),
    ...settings.map(({ name, value, kept }) =>
      fill(kept ? text.kept : text.default, { name, value: String(value) }),
    ),
  ];
}

function jsonOf({ day, settings }: WorkbookSettings): object {
  return {
    asOf: isoOf(day.day),
    followsToday: day.setting === "today",
    asOfFrom: day.from,
    differing: day.differing.map((one) => ({ sheet: one.sheet, cell: one.cell, day: isoOf(one.day) })),
    settings: Object.fromEntries(settings.map(({ key, value }) => [key, value])),
  };
}
