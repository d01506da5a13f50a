import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "./command";
import { fill } from "../../src/strings/fill";
import { cliStrings } from "./strings";

/**
 * The files that arguments name: a file is itself, a folder all the files in it by name (not those of folders in it).
 * What is hidden is passed over, as any file manager does.
 */
export async function inputFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const is = await stat(path).catch(() => undefined);
    if (is?.isDirectory() !== true) found.push(path);
    else for (const name of await namesIn(path)) if (!name.startsWith(".")) found.push(join(path, name));
  }
  return found;
}

/** The names of the files in a folder, sorted as bytes are. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw new InputError(fill(cliStrings.cli.file.cannotRead, { file: folder, code }));
  }
}
