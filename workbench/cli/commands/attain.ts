import { COMMANDS } from "../../../src/commands";
import { cellAddress } from "../../../src/core/base/address";
import { isoOf } from "../../../src/core/base/serial";
import { attainmentProblemText } from "../../../src/core/attainment/problem-text";
import { operatorWord } from "../../../src/core/attainment/operator-words";
import { verdictWord } from "../../../src/core/attainment/verdict-word";
import { rulingTexts } from "../../../src/core/tables/indicators/ruling-texts";
import type { IndicatorReading } from "../../../src/core/tables/indicators/indicator-table";
import { indicatorStrings } from "../../../src/strings/indicator";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { parse } from "../args";
import { CommandProblem, type Command, type Streams } from "../command";
import { eachFile } from "../each-file";
import { openToRead } from "../files";

const text = indicatorStrings;

/** `attain`: every indicator of a file, judged. What is wrong with a figure goes to `err`, with its cell. */
export const attainCommand: Command = {
  name: "attain",
  usage: "attain IN.xlsx… [--json|--jsonl]",
  summary: cliStrings.cli.summary.attain,
  run: async (args, streams) => {
    const parsed = parse(args, { json: { type: "boolean" }, jsonl: { type: "boolean" } });
    await eachFile(parsed, streams, {
      read: (file) => readIndicators(file, streams),
      toJson: (_, rows) => rows.map(({ sheet, row }) => toJson(sheet, row)),
      toLine: (rows) => ({ indicators: rows.map(({ sheet, row }) => toJson(sheet, row)) }),
      toText: (rows) => rows.map(({ sheet, row }) => line(sheet, row)),
    });
  },
};

type FoundIndicator = { readonly sheet: string; readonly row: IndicatorReading };

async function readIndicators(file: string, streams: Streams): Promise<readonly FoundIndicator[]> {
  await openToRead(file, streams);
  const result = await COMMANDS.attainIndicators.run();
  if (!result.ok) throw new CommandProblem(result.problem, file);
  const rows = result.value.tables.flatMap(({ sheet, rows: own }) => own.map((row) => ({ sheet, row })));
  if (rows.length === 0) streams.err(`${file}:${text.none}`);
  for (const { sheet, row } of rows) {
    for (const said of rulingTexts(row.ruled))
      streams.err(`${file}:${sheet}!${cellAddress(row.row, 0)} ${said}`);
    if (row.outcome.ok) continue;
    const at = cellAddress(row.problemAt?.row ?? row.row, row.problemAt?.column ?? 0);
    streams.err(`${file}:${sheet}!${at} ${attainmentProblemText(row.outcome.problem)}`);
  }
  return rows;
}

/** Rows are 1-based; baseline and actual as the cells hold them, the target in its unit (% in points). */
function toJson(
  sheet: string,
  { row, indicator, target, baseline, actual, outcome, attestation, ruled }: IndicatorReading,
) {
  return {
    sheet,
    row: row + 1,
    indicator,
    operator: target?.operator ?? null,
    target: target?.value ?? null,
    unit: target?.unit ?? null,
    ...(target?.change === undefined ? {} : { change: target.change }),
    baseline,
    actual,
    rate: outcome.ok ? outcome.value.rate : null,
    verdict: outcome.ok ? outcome.value.verdict : null,
    ...(attestation === undefined ? {} : { attested: { ...attestation, on: isoOf(attestation.on) } }),
    ...(ruled === undefined ? {} : { rulings: rulingTexts(ruled) }),
    ...(outcome.ok ? {} : { problem: attainmentProblemText(outcome.problem) }),
  };
}

function line(sheet: string, reading: IndicatorReading): string {
  const { row, indicator, target, actual, outcome } = reading;
  const rate = outcome.ok ? outcome.value.rate : null;
  const condition =
    target?.value == null ? reading.wording : `${operatorWord(target)}${target.value}${target.unit ?? ""}`;
  return fill(text.attained, {
    sheet,
    cell: cellAddress(row, 0),
    indicator,
    condition,
    actual: actual ?? "—",
    rate: rate === null ? "—" : `${(rate * 100).toFixed(1)}%`,
    verdict: verdictWord(outcome),
  });
}
