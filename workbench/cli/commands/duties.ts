import { COMMANDS } from "../../../src/commands";
import { dayOfIso, isoOf } from "../../../src/core/base/serial";
import { periodOfText } from "../../../src/core/features/duties/duty-line";
import type { DutyState } from "../../../src/core/features/duties/duty-state";
import type { Reported } from "../../../src/core/features/duties/plan-duties";
import { dutiesStrings } from "../../../src/strings/duties";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { dayOption, onlyFile, parse, required, yearOption } from "../args";
import { CommandProblem, UsageError, type Command, type Streams } from "../command";
import { openFile, saveAs } from "../files";
import { sayDay } from "../say-day";

const { said } = dutiesStrings;

export const dutiesCommand: Command = {
  name: "duties",
  usage: "duties IN.xlsx [--year 2020] [--as-of 2020-12-31] [--reported R1:202004=2020-03-30 …] --out F.xlsx",
  summary: cliStrings.cli.summary.duties,
  run: async (args, streams) => {
    const parsed = parse(args, {
      year: { type: "string" },
      "as-of": { type: "string" },
      reported: { type: "string", multiple: true },
      out: { type: "string" },
    });
    const file = onlyFile(parsed);
    const year = yearOption(parsed);
    const asOf = dayOption(parsed, "as-of");
    const reported = parsed.all("reported").map(reportedOf);
    const out = required(parsed, "out");
    const session = await openFile(file, streams);
    const result = await COMMANDS.makeDuties.run({
      year,
      reported,
      ...(asOf === undefined ? {} : { asOf }),
    });
    if (!result.ok) throw new CommandProblem(result.problem, file);
    const { sheet, outcome, states, undated, day, unread } = result.value;
    sayDay(streams, day);
    streams.err(fill(said[outcome], { sheet, count: states.length, undated }));
    if (reported.length > 0) streams.err(fill(said.reported, { count: reported.length }));
    sayStates(streams, states, isoOf(day.day));
    sayUnread(streams, unread);
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
  },
};

/** How many were reported, are overdue, are due soon. */
function sayStates({ err }: Streams, states: readonly DutyState[], day: string): void {
  const of = (word: string): number =>
    states.filter(({ status, reportedOn }) => reportedOn === undefined && status.word === word).length;
  const done = states.filter(({ reportedOn }) => reportedOn !== undefined).length;
  err(fill(said.state, { day, done, overdue: of("逾期"), soon: of("临期") }));
}

/** Choices of the settings that mean nothing. */
export function sayUnread({ err }: Streams, unread: readonly string[]): void {
  if (unread.length > 0) err(fill(said.unread, { readings: unread.join("、") }));
}

/** `R1:202004=2020-03-30`; `R2=2020-11-20` for a duty with one day in the year. */
function reportedOf(value: string): Reported {
  const [, id, period, written = ""] = /^([A-Za-z]+\d+[a-z]?)(?::([^=]+))?=(.+)$/.exec(value) ?? [];
  const month = period === undefined ? undefined : periodOfText(period);
  const day = dayOfIso(written);
  if (id === undefined || day === undefined || (period !== undefined && month === undefined))
    throw new UsageError(fill(cliStrings.cli.duties.badReport, { value }));
  return month === undefined ? { id, day } : { id, period: month, day };
}
