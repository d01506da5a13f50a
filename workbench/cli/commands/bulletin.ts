import { COMMANDS } from "../../../src/commands";
import { isoOf } from "../../../src/core/base/serial";
import { summaryViewStrings } from "../../../src/strings/summary-view";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { countOption, onlyFile, parse, required, WARN_USAGE } from "../args";
import { CommandProblem, type Command } from "../command";
import { openFile, saveAs } from "../files";
import { PAPER_OPTIONS, PAPER_USAGE, paperRequest, pathOption, writePapers } from "../paper-options";
import { sayDay } from "../say-day";
import { sayLeftOut } from "../say-left-out";

const text = cliStrings.cli.bulletin;

export const bulletinCommand: Command = {
  name: "bulletin",
  usage: `bulletin IN.xlsx [--as-of 2020-12-31] ${WARN_USAGE} [--issue 1] ${PAPER_USAGE} [--docx PATH] --out F.xlsx`,
  summary: cliStrings.cli.summary.bulletin,
  run: async (args, streams) => {
    const parsed = parse(args, { ...PAPER_OPTIONS, issue: { type: "string" } });
    const file = onlyFile(parsed);
    const out = required(parsed, "out");
    const docx = pathOption(parsed, "docx");
    const issue = countOption(parsed, "issue");
    const request = { ...paperRequest(parsed), ...(issue === undefined ? {} : { issue }) };
    const session = await openFile(file, streams);
    const result = await COMMANDS.makeBulletin.run(request);
    if (!result.ok) throw new CommandProblem(result.problem, file);
    const { sheet, asOf: on, day, rows, comparedWith, paper, withoutDuties } = result.value;
    sayDay(streams, day);
    sayLeftOut(streams, result.value.leftOut);
    streams.err(fill(text.made, { sheet, issue: result.value.issue, day: isoOf(on), rows }));
    const { compared, first, noDuties } = summaryViewStrings.bulletin;
    streams.err(comparedWith === undefined ? first : fill(compared, { sheet: comparedWith }));
    if (withoutDuties) streams.err(noDuties);
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
    if (docx === undefined) return;
    for (const written of await writePapers([paper], docx, [file, out])) streams.out(written);
  },
};
