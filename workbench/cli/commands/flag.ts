import { COMMANDS } from "../../../src/commands";
import { flagStrings } from "../../../src/strings/flag";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { countOption, dayOption, onlyFile, parse, required, WARN_USAGE } from "../args";
import { CommandProblem, type Command } from "../command";
import { openFile, saveAs } from "../files";
import { sayDay } from "../say-day";
import { sayLeftOut } from "../say-left-out";

const text = cliStrings.cli.flag;

export const flagCommand: Command = {
  name: "flag",
  usage: `flag IN.xlsx [--as-of 2020-12-31] ${WARN_USAGE} [--include-unsure] --out F.xlsx`,
  summary: cliStrings.cli.summary.flag,
  run: async (args, streams) => {
    const parsed = parse(args, {
      "as-of": { type: "string" },
      warn: { type: "string" },
      "include-unsure": { type: "boolean" },
      out: { type: "string" },
    });
    const file = onlyFile(parsed);
    const out = required(parsed, "out");
    const asOf = dayOption(parsed, "as-of");
    const warnDays = countOption(parsed, "warn");
    const session = await openFile(file, streams);
    const result = await COMMANDS.flag.run({
      includeUnsure: parsed.flag("include-unsure"),
      ...(asOf === undefined ? {} : { asOf }),
      ...(warnDays === undefined ? {} : { warnDays }),
    });
    if (!result.ok) throw new CommandProblem(result.problem, file);
    const { lists, skipped, notUnderstood, day } = result.value;
    sayDay(streams, day);
    sayLeftOut(streams, result.value.leftOut);
    for (const { sheet, rows } of lists) streams.err(fill(text.flagged, { sheet, rows }));
    for (const { sheet, reason } of skipped) streams.err(`${sheet}:${flagStrings.skipped[reason]}`);
    for (const { sheet, cell, text: written } of notUnderstood)
      streams.err(fill(text.notUnderstood, { sheet, cell, text: written }));
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
  },
};
