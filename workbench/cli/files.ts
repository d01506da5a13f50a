import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { fill } from "../../src/strings/fill";
import { cliStrings } from "./strings";
import type { Book } from "../book/book";
import { headlessSession, type Session } from "../session/session";
import { readXlsx, writeXlsx } from "../xlsx";
import { XlsxError } from "../xlsx/xlsx-error";
import { InputError, UsageError } from "./command";

const text = cliStrings.cli.file;

/** Opens an .xlsx file in the session's host. The file itself is never written. */
export async function openFile(file: string): Promise<Session> {
  const bytes = await readBytes(file);
  const opened = await readXlsx(bytes, basename(file)).catch((cause: unknown) => {
    if (cause instanceof XlsxError) throw new InputError(`${file}:${cliStrings.xlsx[cause.code]}`);
    throw cause;
  });
  const session = await headlessSession();
  session.open(opened.data, opened.extras);
  return session;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw new InputError(
      code === "ENOENT" ? fill(text.notFound, { file }) : fill(text.cannotRead, { file, code }),
    );
  }
}

/** Writes the workbook to another file, whole or not at all: first beside it, then renamed into its place. */
export async function saveAs(book: Book, out: string, inputs: readonly string[] = []): Promise<void> {
  for (const input of inputs) {
    if (await isSameFile(input, out)) throw new UsageError(fill(text.outIsInput, { file: out }));
  }
  await writeWhole(out, await writeXlsx(book));
}

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
