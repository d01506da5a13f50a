import { COMMANDS } from "../../../src/commands";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { dayOption, onlyFile, parse, required, WARN_USAGE, LIST_OPTIONS, listRequest } from "../args";
import { CommandProblem, UsageError, type Command } from "../command";
import { openFile, saveAs } from "../files";
import { sayDay } from "../say-day";
import { sayLeftOut } from "../say-left-out";

const text = cliStrings.cli.remind;

export const remindCommand: Command = {
  name: "remind",
  usage: `remind IN.xlsx [--as-of 2020-12-31] ${WARN_USAGE} [--unit 单位 …] [--office 单位] [--reply-by 2021-01-07] [--include-unsure] --out F.xlsx`,
  summary: cliStrings.cli.summary.remind,
  run: async (args, streams) => {
    const parsed = parse(args, {
      ...LIST_OPTIONS,
      unit: { type: "string", multiple: true },
      office: { type: "string" },
      "reply-by": { type: "string" },
    });
    const file = onlyFile(parsed);
    const out = required(parsed, "out");
    const request = listRequest(parsed);
    const replyBy = dayOption(parsed, "reply-by");
    const office = parsed.option("office");
    const units = parsed.all("unit").map((unit) => unit.trim());
    if (units.includes(""))
      throw new UsageError(fill(cliStrings.cli.usage.optionMissing, { name: "--unit" }));
    const session = await openFile(file, streams);
    const result = await COMMANDS.makeReminders.run({
      ...request,
      ...(replyBy === undefined ? {} : { replyBy }),
      ...(office === undefined ? {} : { office }),
      ...(units.length === 0 ? {} : { units }),
    });
    if (!result.ok) throw new CommandProblem(result.problem, file);
    sayDay(streams, result.value.day);
    sayLeftOut(streams, result.value.leftOut);
    for (const { unit, sheet, measures } of result.value.letters)
      streams.err(fill(text.made, { unit, sheet, count: measures }));
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
  },
};
