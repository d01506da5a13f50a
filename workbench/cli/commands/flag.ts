import { COMMANDS } from "../../../src/commands";
import { flagStrings } from "../../../src/strings/flag";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { onlyFile, parse, required, WARN_USAGE, LIST_OPTIONS, listRequest } from "../args";
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
    const parsed = parse(args, LIST_OPTIONS);
    const file = onlyFile(parsed);
    const out = required(parsed, "out");
    const request = listRequest(parsed);
    const session = await openFile(file, streams);
    const result = await COMMANDS.flag.run(request);
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
