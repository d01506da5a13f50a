import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { COMMANDS } from "../../../src/commands";
import { Collection } from "../../../src/commands/collection";
import { digestOf } from "../../../src/commands/digest";
import type { MergeBase } from "../../../src/commands/merge";
import { nowText } from "../../../src/commands/now-text";
import { isLockFile, readReturnedBytes } from "../../../src/commands/read-returned";
import type { MergePlan } from "../../../src/core/features/collect/plan-merge";
import { mergeReport, receivedText } from "../../../src/core/features/collect/report";
import { ignoredText, refusalText } from "../../../src/core/features/collect/texts";
import { collectStrings } from "../../../src/strings/collect";
import { fill } from "../../../src/strings/fill";
import { choice, parse, required } from "../args";
import { CommandProblem, InputError, UsageError, type Command, type Streams } from "../command";
import { checkOut, openFile, saveAs, writeWhole } from "../files";
import { freeMemory } from "../free-memory";
import { inputFiles } from "../input-files";
import { cliStrings } from "../strings";

const text = cliStrings.cli.merge;

export const mergeCommand: Command = {
  name: "merge",
  usage:
    "merge BASE.xlsx RETURNED… --out F.xlsx [--report R.json] [--prefer newest] [--include-unsure] [--json]",
  summary: cliStrings.cli.summary.merge,
  run: async (args, streams) => {
    const parsed = parse(args, {
      out: { type: "string" },
      report: { type: "string" },
      prefer: { type: "string" },
      "include-unsure": { type: "boolean" },
      json: { type: "boolean" },
    });
    const [base, ...named] = parsed.files;
    if (base === undefined || named.length === 0) throw new UsageError(cliStrings.cli.usage.fileMissing);
    const out = required(parsed, "out");
    const report = parsed.option("report");
    const prefer = parsed.option("prefer");
    if (prefer !== undefined) choice("--prefer", prefer, ["newest"] as const);
    const files = await inputFiles(named);
    await checkOut(out, [base, ...files]);
    if (report !== undefined) await checkOut(report, [base, ...files]);
    const session = await openFile(base, streams);
    const opened = await COMMANDS.readMergeBase.run({ includeUnsure: parsed.flag("include-unsure") });
    if (!opened.ok) throw new CommandProblem(opened.problem, base);
    const collection = await readAll(files, [base, out], opened.value);
    const plan = collection.plan(prefer === undefined ? {} : { prefer: "newest" });
    const told = mergeReport(basename(base), plan);
    sayPlan(plan, told, streams);
    if (plan.files.length === 0) throw new InputError(text.nothingRead);
    const written = await COMMANDS.merge.run({ plan, when: nowText() });
    if (!written.ok) throw new CommandProblem(written.problem, base);
    freeMemory();
    await saveAs(session.host.book, out, [base]);
    if (report !== undefined) await writeWhole(report, `${JSON.stringify(told, null, 1)}\n`);
    streams.out(parsed.flag("json") ? JSON.stringify(told) : out);
  },
};

/** After so many files the memory that they took is given back. */
const FILES_BETWEEN = 50;

/** One file after another. */
async function readAll(
  files: readonly string[],
  own: readonly string[],
  base: MergeBase,
): Promise<Collection> {
  // The base, and what an earlier merge made of it, are no answers.
  const ours = new Set<string>();
  for (const path of own) {
    const read = await bytesOf(path);
    if ("bytes" in read) ours.add(await digestOf(read.bytes));
  }
  const collection = new Collection(base, ours);
  for (const [index, path] of files.entries()) {
    if (index % FILES_BETWEEN === 0) freeMemory();
    const file = basename(path);
    // Excel's own file is not opened at all: it may be locked.
    const read = isLockFile(file) ? undefined : await bytesOf(path);
    if (read === undefined) collection.refuse({ file, code: "lock-file" });
    else if ("code" in read) collection.refuse({ file, code: "unreadable", detail: { code: read.code } });
    else
      collection.take(file, await digestOf(read.bytes), () =>
        readReturnedBytes(file, read.bytes, read.saved),
      );
  }
  freeMemory();
  return collection;
}

async function bytesOf(
  path: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly saved: number } | { readonly code: string }> {
  try {
    const { mtimeMs } = await stat(path);
    return { bytes: new Uint8Array(await readFile(path)), saved: mtimeMs };
  } catch (cause) {
    return { code: (cause as NodeJS.ErrnoException).code ?? "" };
  }
}

/** One line for whatever a person has to look at. */
function sayPlan(plan: MergePlan, told: ReturnType<typeof mergeReport>, streams: Streams): void {
  const { conflicts, missing, silent, refused } = told;
  for (const file of plan.files) {
    const said = [
      ...file.warnings.flatMap((code) => (code === "sent-unknown" ? [] : collectStrings.warning[code])),
      ignoredText(file),
    ].join("");
    if (said !== "") streams.err(fill(collectStrings.refusedFile, { file: file.file, reason: said }));
  }
  for (const { message, key, sheet, cell, column, values } of conflicts)
    streams.err(
      fill(text.conflict, {
        at: values.map((value) => `${value.file} ${value.sheet}!${value.cell}`).join("、"),
        key,
        column: collectStrings.role[column],
        base: cell === "" ? "" : fill(text.base, { sheet, cell }),
        message,
      }),
    );
  for (const { key, unit, sheet, row } of missing) streams.err(fill(text.missing, { key, unit, sheet, row }));
  for (const { unit, rows } of silent) streams.err(fill(text.silent, { unit, rows }));
  for (const note of plan.notes.filter(({ code }) => code === "duplicate"))
    streams.err(`${note.file}：${fill(collectStrings.note.duplicate, { other: note.other ?? "" })}`);
  for (const each of plan.refused) streams.err(refusalText(each));
  streams.err(
    fill(text.done, {
      received: receivedText(plan),
      files: plan.files.length,
      applied: plan.changes.length,
      unchanged: plan.unchanged,
      conflicts: conflicts.length,
      refused: refused.length,
    }),
  );
}
