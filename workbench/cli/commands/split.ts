import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { placesOf, readLists } from "../../../src/commands/read-lists";
import { splitOf } from "../../../src/commands/split";
import { today } from "../../../src/commands/today";
import { batchOf } from "../../../src/core/features/collect/batch";
import type { SplitPlan } from "../../../src/core/features/collect/plan-split";
import { fill } from "../../../src/strings/fill";
import { writeFresh } from "../../../src/xlsx";
import { choice, dayOption, onlyFile, parse, required } from "../args";
import { CommandProblem, InputError, type Command, type Streams } from "../command";
import { openToRead } from "../files";
import { sayLeftOut } from "../say-left-out";
import { cliStrings } from "../strings";

const text = cliStrings.cli.split;

export const splitCommand: Command = {
  name: "split",
  usage:
    "split IN.xlsx --out-dir DIR [--with lead|cooperate] [--due 2020-11-25] [--as-of 2020-11-09] [--sheet 工作表] [--force] [--include-unsure] [--json]",
  summary: cliStrings.cli.summary.split,
  run: async (args, streams) => {
    const parsed = parse(args, {
      "out-dir": { type: "string" },
      with: { type: "string" },
      due: { type: "string" },
      "as-of": { type: "string" },
      sheet: { type: "string" },
      force: { type: "boolean" },
      "include-unsure": { type: "boolean" },
      json: { type: "boolean" },
    });
    const file = onlyFile(parsed);
    const folder = required(parsed, "out-dir");
    const to = choice("--with", parsed.option("with") ?? "lead", ["lead", "cooperate"] as const);
    const due = dayOption(parsed, "due");
    const day = dayOption(parsed, "as-of") ?? today();
    const sheet = parsed.option("sheet");
    const includeUnsure = parsed.flag("include-unsure");
    await openToRead(file, streams);
    const lists = await readLists({ includeUnsure });
    if (!lists.ok) throw new CommandProblem(lists.problem, file);
    const result = splitOf(lists.value, {
      batch: batchOf(day, await namesIn(folder)),
      to,
      ...(due === undefined ? {} : { due }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    if (!result.ok) throw new CommandProblem(result.problem, file);
    sayLeftOut(streams, placesOf(lists.value.unsure));
    const plan = result.value;
    await writeBooks(plan, folder, parsed.flag("force"));
    sayLeft(file, plan, streams);
    if (parsed.flag("json")) streams.out(JSON.stringify(toJson(plan)));
    else for (const { name } of plan.books) streams.out(join(folder, fileName(name)));
  },
};

const fileName = (name: string): string => `${name}.xlsx`;

async function namesIn(folder: string): Promise<readonly string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}

function sayLeft(file: string, { left }: SplitPlan, streams: Streams): void {
  for (const { sheet, cell, text: written, reason } of left)
    streams.err(`${file}:${fill(text.left[reason], { sheet, cell, text: written })}`);
}

/** All books or none: they are made in a folder beside, then moved. */
async function writeBooks(plan: SplitPlan, folder: string, force: boolean): Promise<void> {
  const target = resolve(folder);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  const there = plan.books.map(({ name }) => join(target, fileName(name))).filter((path) => existsSync(path));
  if (there.length > 0 && !force)
    throw new InputError(fill(text.exists, { file: join(folder, basename(there[0] ?? "")) }));
  const moved: string[] = [];
  try {
    await mkdir(beside, { recursive: true });
    for (const { name, edits, hidden, mark } of plan.books)
      await writeFile(join(beside, fileName(name)), writeFresh({ title: name, edits, hidden, mark }));
    if (!existsSync(target)) await rename(beside, target);
    else
      for (const { name } of plan.books) {
        await rename(join(beside, fileName(name)), join(target, fileName(name)));
        if (!there.includes(join(target, fileName(name)))) moved.push(join(target, fileName(name)));
      }
  } catch (cause) {
    await Promise.all(moved.map((path) => rm(path, { force: true })));
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new InputError(fill(cliStrings.cli.file.cannotWrite, { file: folder, code }));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function toJson({ batch, books, left, rows }: SplitPlan) {
  return {
    batch,
    files: books.map(({ name, unit, lists }) => ({
      file: fileName(name),
      unit,
      lists: lists.map(({ sheet, rows: own }) => ({
        sheet,
        rows: own.length,
        keys: own.map(({ key }) => key),
      })),
    })),
    left,
    rows,
  };
}
