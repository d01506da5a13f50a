import { COMMANDS } from "../../../src/commands";
import { ATTESTED_RESULTS, type AttestedResult } from "../../../src/core/attainment/attest";
import { verdictWord } from "../../../src/core/attainment/verdict-word";
import { isoOf } from "../../../src/core/base/serial";
import { isLeftToPerson } from "../../../src/core/features/indicators/attested";
import type { AttestRequest } from "../../../src/core/features/indicators/plan-attest";
import type { IndicatorReading } from "../../../src/core/tables/indicators/indicator-table";
import { indicatorStrings } from "../../../src/strings/indicator";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { onlyFile, parse, required } from "../args";
import { CommandProblem, InputError, UsageError, type Command } from "../command";
import { openFile, openToRead, saveAs } from "../files";

const text = cliStrings.cli.attest;

type Found = { readonly sheet: string; readonly row: IndicatorReading };

/** 人工认定: the indicators that are left to a person, and what a person has found. */
export const attestCommand: Command = {
  name: "attest",
  usage:
    "attest IN.xlsx [--set 大气-13-1·1=达标 …] [--by 张三] [--undo 大气-13-1·1 …] [--out F.xlsx] [--json]",
  summary: cliStrings.cli.summary.attest,
  run: async (args, streams) => {
    const parsed = parse(args, {
      set: { type: "string", multiple: true },
      undo: { type: "string", multiple: true },
      by: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean" },
    });
    const file = onlyFile(parsed);
    const by = parsed.option("by") ?? "";
    const wanted = [
      ...parsed.all("set").map((value) => ({ ...choiceOf(value), by })),
      ...parsed.all("undo").map((name) => ({ name })),
    ];
    if (wanted.length === 0) {
      await openToRead(file, streams);
      const left = (await indicatorsIn(file)).filter(({ row }) => isLeftToPerson(row));
      if (parsed.flag("json")) streams.out(JSON.stringify(left.map(jsonOf)));
      else for (const one of left) streams.out(lineOf(one));
      return;
    }
    const out = required(parsed, "out");
    const session = await openFile(file, streams);
    const found = await indicatorsIn(file);
    // All are found before the first is written.
    const requests = wanted.map(({ name, ...settled }): AttestRequest => {
      const { sheet, row } = oneOf(found, name, file);
      return { sheet, row: row.row, indicator: row.indicator, ...settled };
    });
    for (const request of requests) {
      const kept = await COMMANDS.attestIndicator.run(request);
      if (!kept.ok) throw new CommandProblem(kept.problem, file);
      const { result, columnsAdded } = kept.value;
      const { done, undone, columnsAdded: added } = indicatorStrings.attest;
      streams.err(fill(result === undefined ? undone : done, { ...request, result: result ?? "" }));
      if (columnsAdded) streams.err(added);
    }
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
  },
};

async function indicatorsIn(file: string): Promise<readonly Found[]> {
  const read = await COMMANDS.attainIndicators.run();
  if (!read.ok) throw new CommandProblem(read.problem, file);
  return read.value.tables.flatMap(({ sheet, rows }) => rows.map((row) => ({ sheet, row })));
}

/** The one indicator of a number, a name, or a row of a sheet (大气指标表!15). */
function oneOf(found: readonly Found[], name: string, file: string): Found {
  const named = found.filter(
    ({ sheet, row }) => [row.no, row.indicator].includes(name) || `${sheet}!${row.row + 1}` === name,
  );
  const [one, ...more] = named;
  if (one === undefined) throw new InputError(fill(text.none, { file, name }), "no-such-indicator");
  if (more.length > 0)
    throw new InputError(fill(text.several, { file, name, places: named.map(placeOf).join("、") }));
  return one;
}

const placeOf = ({ sheet, row }: Found): string => `${sheet}!${row.row + 1}`;

/** Of 表!行=达标 the last sign counts: names may have one themselves. */
function choiceOf(value: string): { readonly name: string; readonly result: AttestedResult } {
  const [, name = "", word] = /^(.+)[=＝]([^=＝]+)$/u.exec(value) ?? [];
  const result = ATTESTED_RESULTS.find((one) => one === word?.trim());
  if (result === undefined) throw new UsageError(fill(text.form, { value }));
  return { name: name.trim(), result };
}

function lineOf(one: Found): string {
  const { no, indicator, attestation, outcome } = one.row;
  const state =
    attestation === undefined
      ? verdictWord(outcome)
      : fill(indicatorStrings.attest.said, { ...attestation, day: isoOf(attestation.on) });
  return fill(text.line, { place: placeOf(one), no, indicator, state });
}

function jsonOf({ sheet, row: { row, no, indicator, outcome, attestation } }: Found): object {
  const attested = attestation === undefined ? null : { ...attestation, on: isoOf(attestation.on) };
  return { sheet, row: row + 1, no, indicator, verdict: verdictWord(outcome), attested };
}
