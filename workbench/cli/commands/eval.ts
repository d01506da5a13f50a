import { readFile } from "node:fs/promises";
import { functionsStrings } from "../../../src/strings/functions";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { noFile, parse } from "../args";
import { InputError, type Command, type Streams } from "../command";
import { readEvalLine, type EvalLine } from "../eval-line";

const text = functionsStrings.eval;

/** `eval`: one JSON line in, one out. Nothing is calculated when a line can't be read. */
export const evalCommand: Command = {
  name: "eval",
  usage: "eval [--file F.jsonl]",
  summary: text.summary,
  async run(args, streams) {
    const parsed = parse(args, { file: { type: "string" } });
    noFile(parsed);
    const lines = await readLines(parsed.option("file"), streams);
    const { startEvaluator } = await import("../evaluate"); // imported only now, because the engine takes a second to load
    const evaluator = await startEvaluator();
    try {
      for (const line of lines) streams.out(JSON.stringify(await evaluator.evaluate(line)));
    } finally {
      evaluator.end();
    }
  },
};

async function readLines(file: string | undefined, streams: Streams): Promise<EvalLine[]> {
  const written = file === undefined ? await streams.input() : await contents(file);
  return written
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (line.trim() === "") return [];
      const read = readEvalLine(line);
      if ("wrong" in read)
        throw new InputError(
          fill(text.wrongLine, { file: file ?? text.input, line: i + 1, reason: read.wrong }),
        );
      return [read];
    });
}

async function contents(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const { notFound, cannotRead } = cliStrings.cli.file;
    throw new InputError(fill(code === "ENOENT" ? notFound : cannotRead, { file, code: code ?? "" }));
  }
}
