import { COMMANDS } from "../../../src/commands";
import type { Review } from "../../../src/core/features/next-year/review";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { onlyFile, parse, required, yearOption } from "../args";
import { CommandProblem, UsageError, type Command, type Streams } from "../command";
import { checkOut, openFile, saveAs, saveText } from "../files";
import { readTexts } from "../json-file";

const text = cliStrings.cli.nextYear;

/** Lists carried over to another year, as drafts; and back. */
export const nextYearCommand: Command = {
  name: "next-year",
  usage: "next-year IN.xlsx --year 2021 [--choices C.json] [--review R.json] [--out F.xlsx]",
  summary: cliStrings.cli.summary.nextYear,
  run: async (args, streams) => {
    const parsed = parse(args, {
      year: { type: "string" },
      choices: { type: "string" },
      review: { type: "string" },
      out: { type: "string" },
    });
    const file = onlyFile(parsed);
    required(parsed, "year");
    const year = yearOption(parsed);
    const [review, out] = [parsed.option("review"), parsed.option("out")];
    if (review === undefined && out === undefined) throw new UsageError(text.nothingAsked);
    const given = parsed.option("choices");
    const choices = given === undefined ? {} : await readTexts(given);
    const inputs = given === undefined ? [file] : [file, given];
    for (const path of [review, out]) if (path !== undefined) await checkOut(path, inputs);
    const session = await openFile(file, streams);
    if (review !== undefined) await writeReview(file, year, review, inputs, streams);
    if (out === undefined) return;
    const result = await COMMANDS.makeNextYear.run({ year, choices, asDrafted: true });
    if (!result.ok) throw new CommandProblem(result.problem, file);
    const { sheets, pending, back } = result.value;
    for (const { sheet, rows } of sheets) streams.err(fill(back ? text.back : text.made, { sheet, rows }));
    if (pending > 0) streams.err(fill(text.pending, { count: pending }));
    await saveAs(session.host.book, out, inputs);
    streams.out(out);
  },
};

async function writeReview(
  file: string,
  year: number,
  out: string,
  inputs: readonly string[],
  streams: Streams,
): Promise<void> {
  const result = await COMMANDS.reviewNextYear.run({ year });
  if (!result.ok) throw new CommandProblem(result.problem, file);
  const { changes } = result.value;
  await saveText(`${JSON.stringify({ changes: changes.map(told) }, null, 1)}\n`, out, inputs);
  const asked = changes.filter(({ action }) => action === "ask").length;
  streams.err(fill(text.review, { count: changes.length, asked }));
  streams.out(out);
}

const told = ({ id, key, sheet, cell, from, to, action, proposal, reason }: Review["changes"][number]) => ({
  ...{ id, key, sheet, cell, from, to, action, proposal, reason },
});
