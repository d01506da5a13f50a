import { COMMANDS } from "../../../src/commands";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { onlyFile, parse, required, WARN_USAGE, LIST_OPTIONS, listRequest } from "../args";
import { CommandProblem, type Command } from "../command";
import { openFile, readBeside, saveAs } from "../files";
import { pathOption, writePapers } from "../paper-options";
import { sayDay } from "../say-day";
import { sayLeftOut } from "../say-left-out";

const text = cliStrings.cli.yearEnd;

export const summaryCommand: Command = {
  name: "summary",
  usage: `summary IN.xlsx [--as-of 2020-12-31] ${WARN_USAGE} [--office 单位] [--include-unsure] [--report] [--last-year F.xlsx] [--docx PATH] --out F.xlsx`,
  summary: cliStrings.cli.summary.summary,
  run: async (args, streams) => {
    const parsed = parse(args, {
      ...LIST_OPTIONS,
      office: { type: "string" },
      report: { type: "boolean" },
      "last-year": { type: "string" },
      docx: { type: "string" },
    });
    const file = onlyFile(parsed);
    const out = required(parsed, "out");
    const request = listRequest(parsed);
    const office = parsed.option("office");
    const docx = pathOption(parsed, "docx");
    const from = parsed.option("last-year") === undefined ? undefined : required(parsed, "last-year");
    const lastYear = from === undefined ? undefined : await readBeside(from, streams);
    const session = await openFile(file, streams);
    const result = await COMMANDS.makeSummary.run({
      ...request,
      ...(office === undefined ? {} : { office }),
      ...(lastYear === undefined ? {} : { lastYear }),
      report: docx !== undefined || lastYear !== undefined || parsed.flag("report"),
    });
    if (!result.ok) throw new CommandProblem(result.problem, from ?? file);
    const { sheets, replaced, figures, day, report } = result.value;
    sayDay(streams, day);
    sayLeftOut(streams, result.value.leftOut);
    const { total } = figures;
    streams.err(
      fill(text.made, { sheet: sheets.main, measures: total.measures, overdue: total.status.逾期 }),
    );
    if (replaced.length > 0) streams.err(fill(text.replaced, { sheets: replaced.join("、") }));
    if (report !== undefined) streams.err(fill(text.report, { sheet: report.sheet }));
    await saveAs(session.host.book, out, from === undefined ? [file] : [file, from]);
    streams.out(out);
    if (docx === undefined || report === undefined) return;
    for (const written of await writePapers([report.paper], docx, [file, out])) streams.out(written);
  },
};
