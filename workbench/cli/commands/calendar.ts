import { COMMANDS } from "../../../src/commands";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { dayOption, onlyFile, parse, required, yearOption } from "../args";
import { CommandProblem, type Command } from "../command";
import { openToRead, saveText } from "../files";
import { sayDay } from "../say-day";
import { sayUnread } from "./duties";

export const calendarCommand: Command = {
  name: "calendar",
  usage: "calendar IN.xlsx [--year 2020] [--duty R1] [--as-of 2020-12-31] [--text] --out F.ics",
  summary: cliStrings.cli.summary.calendar,
  run: async (args, streams) => {
    const parsed = parse(args, {
      year: { type: "string" },
      duty: { type: "string" },
      "as-of": { type: "string" },
      text: { type: "boolean" },
      out: { type: "string" },
    });
    const file = onlyFile(parsed);
    const year = yearOption(parsed);
    const asOf = dayOption(parsed, "as-of");
    const duty = parsed.option("duty");
    // The lines to be copied go to standard output; a file of them is not needed.
    const out = parsed.flag("text") ? undefined : required(parsed, "out");
    await openToRead(file, streams);
    const result = await COMMANDS.readCalendar.run({
      year,
      ...(duty === undefined ? {} : { duty }),
      ...(asOf === undefined ? {} : { asOf }),
    });
    if (!result.ok) throw new CommandProblem(result.problem, file);
    const { ics, text, states, unread, day } = result.value;
    sayDay(streams, day);
    sayUnread(streams, unread);
    if (out === undefined) {
      streams.out(text);
      return;
    }
    await saveText(ics, out, [file]);
    streams.err(fill(cliStrings.cli.duties.calendar, { count: states.length }));
    streams.out(out);
  },
};
