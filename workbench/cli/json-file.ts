import { readFile } from "node:fs/promises";
import { fill } from "../../src/strings/fill";
import { cliStrings } from "./strings";
import { InputError } from "./command";

const text = cliStrings.cli.json;
/** No file of ours that a person writes or passes on is larger. */
const MOST_BYTES = 2_000_000;

/** The text of a small file; what is larger is refused unread. */
export async function readSmallText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    const sentence = code === "ENOENT" ? cliStrings.cli.file.notFound : cliStrings.cli.file.cannotRead;
    throw new InputError(fill(sentence, { file, code }), "unreadable");
  }
  if (bytes.length > MOST_BYTES) throw new InputError(fill(text.tooLarge, { file }));
  return bytes.toString("utf8").replace(/^\uFEFF/u, "");
}

/** A file that holds an object of texts, as `--choices` takes it. */
export async function readTexts(file: string): Promise<Readonly<Record<string, string>>> {
  let value: unknown;
  try {
    value = JSON.parse(await readSmallText(file));
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(fill(text.notJson, { file }));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError(fill(text.notObject, { file }));
  const entries = Object.entries(value as Record<string, unknown>);
  const wrong = entries.find(([, one]) => typeof one !== "string");
  if (wrong !== undefined) throw new InputError(fill(text.notText, { file, name: wrong[0] }));
  return Object.fromEntries(entries) as Record<string, string>;
}
