import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { fill } from "../../src/strings/fill";
import { cliStrings } from "./strings";
import type { WorkbookSnapshot } from "../../src/core/base/snapshot";
import type { Book } from "../book/book";
import type { Session } from "../session/session";
import type { SnapshotReading } from "../../src/xlsx";
import { setHost } from "../../src/host/current";
import { MemoryHost } from "../../src/host/memory/memory-host";
import { readSnapshot } from "../../src/xlsx";
import { Package } from "../xlsx/package/package";
import "../session/node-deflate";
import { InputError, UsageError, type Streams } from "./command";
import { fileProblem, noteText } from "./file-problem";
import { openForCommand } from "./open-for-command";

const text = cliStrings.cli.file;
const SILENT = { err: () => undefined };

/** The engine and the writing of files take a second to load, so they are loaded only by commands that need them. */
const engine = async () => {
  const [{ headlessSession }, xlsx] = await Promise.all([import("../session/session"), import("../xlsx")]);
  return { headlessSession, ...xlsx };
};

/**
 * Opens an .xlsx file in the session's host, and reports what is left out of the reading. The file itself is never
 * written to.
 */
export async function openFile(file: string, streams: Pick<Streams, "err"> = SILENT): Promise<Session> {
  const bytes = await readBytes(file);
  snapshotOf(file, () => readSnapshot(Package.open(bytes)), streams);
  return openBytes(file, bytes);
}

/** A new workbook with one sheet, `sheet-1`. */
export async function openEmpty(name: string): Promise<Book> {
  const [{ headlessSession }, { emptyWorkbook }] = await Promise.all([
    engine(),
    import("../book/empty-workbook"),
  ]);
  const { data, extras } = emptyWorkbook(name);
  return openForCommand(await headlessSession(), data, extras);
}

async function openBytes(file: string, bytes: Uint8Array): Promise<Session> {
  const { headlessSession, readXlsx } = await engine();
  const opened = await readXlsx(bytes, basename(file)).catch((cause: unknown) => {
    throw fileProblem(file, cause);
  });
  const session = await headlessSession();
  openForCommand(session, opened.data, opened.extras);
  return session;
}

/**
 * Opens a file for commands that write nothing: in memory, without an engine. Only where the results of its formulas are
 * not those that Excel would show, the engine calculates it. Reports what is left out of the reading.
 */
export async function openToRead(file: string, streams: Streams): Promise<void> {
  const bytes = await readBytes(file);
  const { snapshot, uncalculated } = snapshotOf(file, () => readSnapshot(bytes), streams);
  if (uncalculated === undefined) setHost(new MemoryHost(snapshot));
  else await openBytes(file, bytes);
}

/** What a file says that a command reads beside the workbook it opens. */
export async function readBeside(file: string, streams: Pick<Streams, "err">): Promise<WorkbookSnapshot> {
  const bytes = await readBytes(file);
  return snapshotOf(file, () => readSnapshot(bytes), streams).snapshot;
}

function snapshotOf(
  file: string,
  read: () => SnapshotReading,
  streams: Pick<Streams, "err">,
): SnapshotReading {
  let reading: SnapshotReading;
  try {
    reading = read();
  } catch (cause) {
    throw fileProblem(file, cause);
  }
  for (const note of reading.notes) {
    const line = noteText(note);
    if (line !== undefined) streams.err(`${file}:${line}`);
  }
  return reading;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw new InputError(
      code === "ENOENT" ? fill(text.notFound, { file }) : fill(text.cannotRead, { file, code }),
      "unreadable",
    );
  }
}

/** Writes the workbook to another file, whole or not at all: first beside it, then renamed into its place. */
export async function saveAs(book: Book, out: string, inputs: readonly string[] = []): Promise<void> {
  await checkOut(out, inputs);
  const { writeXlsx } = await engine();
  await writeWhole(out, await writeXlsx(book));
}

/** The same with a text, in UTF-8. */
export async function saveText(content: string, out: string, inputs: readonly string[]): Promise<void> {
  await checkOut(out, inputs);
  await writeWhole(out, content);
}

/** Wrong usage where a file would be written over an input. */
export async function checkOut(out: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (await isSameFile(input, out)) throw new UsageError(fill(text.outIsInput, { file: out }));
  }
}

/** Writes a file whole or not at all. */
export async function writeWhole(out: string, content: Uint8Array | string): Promise<void> {
  const beside = join(dirname(resolve(out)), `.${basename(out)}.${randomUUID()}`);
  try {
    await writeFile(beside, content);
    await rename(beside, out);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new InputError(
      fill(text.cannotWrite, { file: out, code: (cause as NodeJS.ErrnoException).code ?? "" }),
    );
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => resolve(path)); // a file to be made has no real path yet
  return (await real(a)) === (await real(b));
}
