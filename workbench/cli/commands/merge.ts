import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { COMMANDS } from "../../../src/commands";
import type { MergeBase } from "../../../src/commands/merge";
import { isLockFile, isRefused, readReturnedBytes } from "../../../src/commands/read-returned";
import { compareFile } from "../../../src/core/features/collect/compare-file";
import type { ComparedFile, MergeNote, Refused } from "../../../src/core/features/collect/merge-model";
import { planMerge, type MergePlan } from "../../../src/core/features/collect/plan-merge";
import { mergeReport, receivedText } from "../../../src/core/features/collect/report";
import { ignoredText, refusalText } from "../../../src/core/features/collect/texts";
import { collectStrings } from "../../../src/strings/collect";
import { fill } from "../../../src/strings/fill";
import { choice, parse, required } from "../args";
import { CommandProblem, InputError, UsageError, type Command, type Streams } from "../command";
import { checkOut, openFile, saveAs, writeWhole } from "../files";
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
    const { compared, refused, notes } = await readAll(files, base, opened.value);
    const plan = planMerge(
      opened.value.book,
      compared,
      refused,
      notes,
      prefer === undefined ? {} : { prefer: "newest" },
    );
    const told = mergeReport(basename(base), plan);
    sayPlan(plan, told, streams);
    if (compared.length === 0) throw new InputError(text.nothingRead);
    const written = await COMMANDS.merge.run({ plan, when: now() });
    if (!written.ok) throw new CommandProblem(written.problem, base);
    await saveAs(session.host.book, out, [base]);
    if (report !== undefined) await writeWhole(report, `${JSON.stringify(told, null, 1)}\n`);
    streams.out(parsed.flag("json") ? JSON.stringify(told) : out);
  },
};

type Read = {
  readonly compared: readonly ComparedFile[];
  readonly refused: readonly Refused[];
  readonly notes: readonly MergeNote[];
};

/** One file after another: of each only what matches the base is kept. */
async function readAll(files: readonly string[], base: string, { book, finder }: MergeBase): Promise<Read> {
  const compared: ComparedFile[] = [];
  const refused: Refused[] = [];
  const notes: MergeNote[] = [];
  const baseDigest = digestOf(await readFile(base));
  const seen = new Map<string, string>();
  for (const path of files) {
    const file = basename(path);
    // Excel's own file is not opened at all: it may be locked.
    const read = isLockFile(file) ? undefined : await bytesOf(path);
    if (read === undefined) refused.push({ file, code: "lock-file" });
    else if ("code" in read) refused.push({ file, code: "unreadable", detail: { code: read.code } });
    else {
      const digest = digestOf(read.bytes);
      const other = seen.get(digest);
      if (digest === baseDigest) refused.push({ file, code: "is-base" });
      else if (other !== undefined) notes.push({ code: "duplicate", file, other });
      else {
        const returned = readReturnedBytes(file, read.bytes, read.saved);
        const found = isRefused(returned) ? returned : compareFile(returned, book, finder);
        if (isRefused(found)) refused.push(found);
        else {
          compared.push(found);
          seen.set(digest, file);
        }
      }
    }
  }
  return { compared, refused, notes };
}

const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function bytesOf(
  path: string,
): Promise<{ readonly bytes: Uint8Array; readonly saved: number } | { readonly code: string }> {
  try {
    const { mtimeMs } = await stat(path);
    return { bytes: await readFile(path), saved: mtimeMs };
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

/** As 汇总记录 has it: 2020-11-25 09:30. */
function now(date: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
