import { COMMANDS } from "../../../src/commands";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { onlyFile, parse, required } from "../args";
import { CommandProblem, type Command } from "../command";
import { openFile, saveAs } from "../files";
import { plansAndYear } from "./insert-options";

export const indicatorsCommand: Command = {
  name: "indicators",
  usage: "indicators IN.xlsx --plan air,water,soil [--year 2020] --out F.xlsx",
  summary: cliStrings.cli.summary.indicators,
  run: async (args, streams) => {
    const parsed = parse(args, {
      plan: { type: "string" },
      year: { type: "string" },
      out: { type: "string" },
    });
    const file = onlyFile(parsed);
    const request = plansAndYear(parsed);
    const out = required(parsed, "out");
    const session = await openFile(file, streams);
    const result = await COMMANDS.insertIndicators.run(request);
    if (!result.ok) throw new CommandProblem(result.problem, file);
    for (const { sheet, indicators } of result.value.sheets)
      streams.err(fill(cliStrings.cli.indicators.inserted, { sheet, count: indicators }));
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
  },
};
