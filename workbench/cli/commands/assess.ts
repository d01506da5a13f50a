import { basename } from "node:path";
import { COMMANDS } from "../../../src/commands";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { dayOption, noFile, onlyFile, parse, required, type Parsed } from "../args";
import { CommandProblem, UsageError, type Command, type Streams } from "../command";
import { openEmpty, openFile, readBeside, saveAs } from "../files";

const text = cliStrings.cli.assess;

export const assessCommand: Command = {
  name: "assess",
  usage:
    "assess IN.xlsx [--rules F.xlsx] [--as-of 2020-12-31] [--office 单位] --out F2.xlsx，或 assess --template F.xlsx",
  summary: cliStrings.cli.summary.assess,
  run: async (args, streams) => {
    const parsed = parse(args, {
      ...{ rules: { type: "string" }, "as-of": { type: "string" }, office: { type: "string" } },
      ...{ out: { type: "string" }, template: { type: "string" }, "include-unsure": { type: "boolean" } },
    });
    if (parsed.option("template") === undefined) await assess(parsed, streams);
    else await template(parsed, streams);
  },
};

async function assess(parsed: Parsed, streams: Streams): Promise<void> {
  const file = onlyFile(parsed);
  const out = required(parsed, "out");
  const from = parsed.option("rules") === undefined ? undefined : required(parsed, "rules");
  const asOf = dayOption(parsed, "as-of");
  const office = parsed.option("office");
  const rules = from === undefined ? undefined : await readBeside(from, streams);
  const session = await openFile(file, streams);
  const result = await COMMANDS.makeAssessment.run({
    includeUnsure: parsed.flag("include-unsure"),
    ...(rules === undefined ? {} : { rules }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(office === undefined ? {} : { office }),
  });
  if (!result.ok) throw new CommandProblem(result.problem, from ?? file);
  const { sheet, items, byHand, doubts, rulesSheet } = result.value;
  streams.err(fill(text.made, { sheet, items, byHand, rules: rulesSheet }));
  for (const doubt of doubts) streams.err(doubt);
  await saveAs(session.host.book, out, from === undefined ? [file] : [file, from]);
  streams.out(out);
}

/** An empty file of rules to fill in. */
async function template(parsed: Parsed, streams: Streams): Promise<void> {
  noFile(parsed);
  if (parsed.option("rules") !== undefined || parsed.option("out") !== undefined)
    throw new UsageError(text.either);
  const out = required(parsed, "template");
  const book = await openEmpty(basename(out));
  const made = await COMMANDS.insertRulesTemplate.run();
  if (!made.ok) throw new CommandProblem(made.problem, out);
  // The sheet that every new workbook begins with has served its turn.
  book.workbook.deleteSheet("sheet-1");
  await saveAs(book, out);
  streams.out(out);
}
