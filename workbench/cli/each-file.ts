import { basename } from "node:path";
import type { Parsed } from "./args";
import { CommandProblem, InputError, UsageError, type Streams } from "./command";
import { fileProblem } from "./file-problem";
import { problemText } from "../../src/strings/problem";
import { inputFiles } from "./input-files";
import { cliStrings } from "./strings";

/** What a command does with each of its files. */
type Work<T> = {
  readonly read: (file: string) => Promise<T>;
  /** For `--json`, of one file. */
  readonly toJson: (file: string, found: T) => unknown;
  /** For `--jsonl`: what stands in a file's line beside its name. */
  readonly toLine: (found: T) => object;
  readonly toText: (found: T) => readonly string[];
};

/**
 * Reads files one after the other, those of folders by name, and prints what is found. With `--jsonl` each file is a
 * line, in the order given, and a file that can't be read is one too: thousands of files are one stream and cost no
 * more memory than one. Without it the first file that can't be read ends the command.
 */
export async function eachFile<T>(parsed: Parsed, streams: Streams, work: Work<T>): Promise<void> {
  if (parsed.files.length === 0) throw new UsageError(cliStrings.cli.usage.fileMissing);
  const files = await inputFiles(parsed.files);
  if (parsed.flag("jsonl")) return lines(files, streams, work);
  const one = parsed.files.length === 1 && files[0] === parsed.files[0];
  const found: unknown[] = [];
  for (const file of files) {
    const read = await work.read(file);
    if (parsed.flag("json")) found.push(work.toJson(basename(file), read));
    else for (const line of [...(one ? [] : [file]), ...work.toText(read)]) streams.out(line);
  }
  if (parsed.flag("json")) streams.out(JSON.stringify(one ? found[0] : found));
}

async function lines<T>(files: readonly string[], streams: Streams, work: Work<T>): Promise<void> {
  let read = 0;
  for (const path of files) {
    const named = { file: basename(path), path };
    try {
      streams.out(JSON.stringify({ ...named, ...work.toLine(await work.read(path)) }));
      read += 1;
    } catch (cause) {
      streams.out(JSON.stringify({ ...named, error: errorOf(path, cause) }));
    }
  }
  if (read === 0) throw new InputError(cliStrings.cli.file.noneRead);
}

/** What nobody foresaw is a line too: one file does not end a stream of thousands. */
function errorOf(path: string, cause: unknown): { readonly code: string; readonly message: string } {
  if (cause instanceof CommandProblem)
    return { code: cause.problem.code, message: problemText(cause.problem) };
  const known = cause instanceof InputError ? cause : fileProblem(path, cause);
  return { code: known.code, message: known.message };
}
