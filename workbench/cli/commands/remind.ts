import { join } from "node:path";
import { COMMANDS } from "../../../src/commands";
import type { MadeReminder } from "../../../src/commands/reminder";
import { LETTER_KINDS } from "../../../src/core/features/letters/letter-kind";
import { fill } from "../../../src/strings/fill";
import { summaryViewStrings } from "../../../src/strings/summary-view";
import { writeFresh } from "../../../src/xlsx";
import { cliStrings } from "../strings";
import { choice, onlyFile, parse, required, WARN_USAGE } from "../args";
import { CommandProblem, UsageError, type Command } from "../command";
import { openFile, saveAs, writeWhole } from "../files";
import {
  makeFolder,
  PAPER_OPTIONS,
  PAPER_USAGE,
  paperRequest,
  pathOption,
  writePapers,
} from "../paper-options";
import { sayDay } from "../say-day";
import { sayLeftOut } from "../say-left-out";

const text = cliStrings.cli.remind;

export const remindCommand: Command = {
  name: "remind",
  usage: `remind IN.xlsx [--as-of 2020-12-31] ${WARN_USAGE} [--unit 单位 …] [--kind 提醒函|督办函] ${PAPER_USAGE} [--docx DIR|F.docx] [--replies DIR] --out F.xlsx`,
  summary: cliStrings.cli.summary.remind,
  run: async (args, streams) => {
    const parsed = parse(args, {
      ...PAPER_OPTIONS,
      unit: { type: "string", multiple: true },
      kind: { type: "string" },
      replies: { type: "string" },
    });
    const file = onlyFile(parsed);
    const out = required(parsed, "out");
    const [docx, replies] = [pathOption(parsed, "docx"), pathOption(parsed, "replies")];
    const asked = parsed.option("kind");
    const kind = asked === undefined ? undefined : choice("--kind", asked, LETTER_KINDS);
    const units = parsed.all("unit").map((unit) => unit.trim());
    if (units.includes(""))
      throw new UsageError(fill(cliStrings.cli.usage.optionMissing, { name: "--unit" }));
    const request = paperRequest(parsed);
    const session = await openFile(file, streams);
    const result = await COMMANDS.makeReminders.run({
      ...request,
      ...(kind === undefined ? {} : { kind }),
      ...(units.length === 0 ? {} : { units }),
    });
    if (!result.ok) throw new CommandProblem(result.problem, file);
    const { letters, day, leftOut } = result.value;
    sayDay(streams, day);
    sayLeftOut(streams, leftOut);
    for (const { unit, sheet, measures, toItself } of letters) {
      streams.err(fill(text.made, { unit, sheet, count: measures }));
      if (toItself !== undefined) streams.err(fill(summaryViewStrings.reminder.toItself[toItself], { unit }));
    }
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
    if (docx !== undefined)
      for (const written of await writePapers(
        letters.map(({ paper }) => paper),
        docx,
        [file, out],
      ))
        streams.out(written);
    if (replies !== undefined)
      for (const written of await writeReplies(letters, replies)) streams.out(written);
  },
};

/** The 反馈表 of each unit as a file of its own, to be sent and read again by `merge`. */
async function writeReplies(letters: readonly MadeReminder[], folder: string): Promise<readonly string[]> {
  await makeFolder(folder);
  const written: string[] = [];
  for (const { reply } of letters) {
    const path = join(folder, `${reply.name}.xlsx`);
    await writeWhole(path, writeFresh({ ...reply, title: reply.name }));
    written.push(path);
  }
  return written;
}
