import { COMMANDS } from "../../../src/commands";
import { watchStrings } from "../../../src/strings/watch";
import { cliStrings } from "../strings";
import { onlyFile, parse, required } from "../args";
import { CommandProblem, type Command } from "../command";
import { openFile, saveAs } from "../files";

export const unflagCommand: Command = {
  name: "unflag",
  usage: "unflag IN.xlsx [--discard-typed] --out F.xlsx",
  summary: cliStrings.cli.summary.unflag,
  run: async (args, streams) => {
    const parsed = parse(args, {
      out: { type: "string" },
      "discard-typed": { type: "boolean" },
    });
    const file = onlyFile(parsed);
    const out = required(parsed, "out");
    const session = await openFile(file, streams);
    const result = await COMMANDS.unflag.run({ discardTyped: parsed.flag("discard-typed") });
    if (!result.ok) throw new CommandProblem(result.problem, file);
    if (!result.value.cleared) streams.err(watchStrings.flag.nothing);
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
  },
};
