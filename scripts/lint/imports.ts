import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import ts from "typescript";

/** One `import … from`, `export … from` or `import()`, of a value or of a type alone. */
export type Import = {
  readonly file: string;
  readonly line: number;
  /** The file of ours that is imported; undefined for a package. */
  readonly target: string | undefined;
  /** The package that is imported: `react`, `@univerjs/core`, `node:fs`; undefined for a file of ours. */
  readonly package: string | undefined;
};

/** Every TypeScript file of some folders of the project, as `src/core/base/serial.ts`. */
export function sourceFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
      .map((name) => posix.join(folder, name.replaceAll(sep, "/")))
      .sort(),
  );
}

/** What the files import, read from their text. */
export function importsOf(root: string, files: readonly string[]): readonly Import[] {
  const known = new Set(files);
  return files.flatMap((file) => importsIn(file, readFileSync(join(root, file), "utf8"), known));
}

/** The imports of one file, given its text and the files that there are. */
export function importsIn(file: string, text: string, known: ReadonlySet<string>): readonly Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }): Import => {
    const line = text.slice(0, pos).split("\n").length;
    if (!fileName.startsWith(".")) return { file, line, target: undefined, package: packageOf(fileName) };
    return { file, line, target: fileOf(posix.join(dirname(file), fileName), known), package: undefined };
  });
}

/** A path as it is imported, as the file that is meant; styles, data and files of other folders keep their path. */
export function fileOf(path: string, known: ReadonlySet<string>): string {
  const ends = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
  return ends.map((end) => path + end).find((name) => known.has(name)) ?? path;
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
