import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { serialOf } from "../../src/core/base/serial";
import { readDeadline } from "../../src/core/language/deadline/read-deadline";
import { readProgress } from "../../src/core/language/progress/read-progress";
import { readTargets } from "../../src/core/language/targets/read-targets";
import { officialList } from "../../src/core/notice/official-lists";
import { sheetOf } from "../core/tables/tasks/sheet";

/** One `@example expression //=> value` of a comment. */
export type Example = {
  /** As it stands in the comment, on one line. */
  readonly text: string;
  readonly expression: string;
  /** The expression of the value, without a closing `…`; empty if the example has none. */
  readonly value: string;
  /** Whether a `…` says that the value has more than is shown. */
  readonly partial: boolean;
};

/** What an example may name besides all that its own file declares and imports. */
const COMMON = { officialList, readDeadline, readProgress, readTargets, serialOf, sheetOf };

/** The examples in the comments of a file's text; one ends where the next tag begins or with its comment. */
export function examplesIn(text: string): readonly Example[] {
  const comments = [...text.matchAll(/\/\*\*(.*?)\*\//gsu)].map(([, comment = ""]) => comment);
  const tags = comments.flatMap((comment) => comment.replace(/\s*\n\s*\*\s*/gu, " ").split(/ (?=@[a-z])/u));
  return tags
    .filter((tag) => tag.startsWith("@example"))
    .map((tag) => {
      const example = tag.slice("@example".length).trim();
      const [expression = "", value = ""] = example.split("//=>").map((part) => part.trim());
      const shown = value.replace(/, …/gu, "");
      return { text: example, expression, value: shown, partial: shown !== value };
    });
}

/** What an example's expression gives, and the value that it is said to have. */
type Pair = () => readonly [given: unknown, said: unknown];

/** For each example of one file the expression and the value, to be evaluated where the file's own names are known. */
export function evaluated(file: string, examples: readonly Example[]): readonly Pair[] {
  const pairs = examples.map(({ expression, value }) => `() => [${expression}, ${value}]`);
  const source = `${readFileSync(file, "utf8")}\nexport const examplesToTest = [${pairs.join(",\n")}] as any;`;
  const { outputText } = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      esModuleInterop: true,
    },
  });
  // In a function of its own: the file may declare a name that is common elsewhere.
  const parameters = ["require", "exports", ...Object.keys(COMMON)];
  const run = compileFunction(`(() => {${outputText}\n})();`, parameters) as (...args: unknown[]) => void;
  const exported: { examplesToTest?: readonly Pair[] } = {};
  run(requireFrom(dirname(file)), exported, ...Object.values(COMMON));
  const { examplesToTest = [] } = exported;
  if (examplesToTest.length !== examples.length) throw new Error(`${file}: an example is no expression`);
  return examplesToTest;
}

/** `require` as the file has it. */
function requireFrom(folder: string): (name: string) => unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (name) => require(name.startsWith(".") ? resolve(folder, name) : name) as unknown;
}
