import { COMMANDS } from "../../../src/commands";
import { isoOf } from "../../../src/core/base/serial";
import { summaryViewStrings } from "../../../src/strings/summary-view";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { onlyFile, parse, required, WARN_USAGE, LIST_OPTIONS, listRequest } from "../args";
import { CommandProblem, type Command } from "../command";
import { openFile, saveAs } from "../files";
import { sayDay } from "../say-day";
import { sayLeftOut } from "../say-left-out";

export const bulletinCommand: Command = {
  name: "bulletin",
  usage: `bulletin IN.xlsx [--as-of 2020-12-31] ${WARN_USAGE} [--include-unsure] --out F.xlsx`,
  summary: cliStrings.cli.summary.bulletin,
  run: async (args, streams) => {
    const parsed = parse(args, LIST_OPTIONS);
    const file = onlyFile(parsed);
    const out = required(parsed, "out");
    const request = listRequest(parsed);
    const session = await openFile(file, streams);
    const result = await COMMANDS.makeBulletin.run(request);
    if (!result.ok) throw new CommandProblem(result.problem, file);
    const { sheet, asOf: on, day, rows, comparedWith } = result.value;
    sayDay(streams, day);
    sayLeftOut(streams, result.value.leftOut);
    streams.err(fill(cliStrings.cli.bulletin.made, { sheet, day: isoOf(on), rows }));
    const { compared, first } = summaryViewStrings.bulletin;
    streams.err(comparedWith === undefined ? first : fill(compared, { sheet: comparedWith }));
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
  },
};
