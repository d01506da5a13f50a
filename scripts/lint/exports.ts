import { dirname, posix } from "node:path";
import ts from "typescript";
import { fileOf } from "./imports";

/** The names that one file exports, and those that it imports. */
type Names = {
  readonly given: readonly { readonly name: string; readonly line: number }[];
  readonly taken: readonly Taken[];
};

/** `name` undefined: the whole file, as by `import * as` or `import()`. */
type Taken = { readonly path: string; readonly name: string | undefined };

/**
 * Exports that no other file imports: one sentence for each. A file that is taken whole counts as used with all it
 * exports.
 *
 * @param files All files that may import one another, with their text.
 * @param isChecked Files whose exports are looked at; the others are users only.
 */
export function unusedExports(
  files: ReadonlyMap<string, string>,
  isChecked: (file: string) => boolean,
): readonly string[] {
  const names = [...files].map(([file, text]) => ({ file, ...namesOf(file, text) }));
  const used = new Set<string>();
  const known = new Set(files.keys());
  for (const { file, taken } of names)
    for (const { path, name } of taken)
      used.add(`${fileOf(posix.join(dirname(file), path), known)}: ${name ?? "*"}`);
  return names.flatMap(({ file, given }) =>
    isChecked(file) && !used.has(`${file}: *`)
      ? given
          .filter(({ name }) => !used.has(`${file}: ${name}`))
          .map(({ name, line }) => `${file}:${line}: no other file imports ${name}`)
      : [],
  );
}

function namesOf(file: string, text: string): Names {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const given = source.statements.flatMap((statement) =>
    exportedNames(statement).map((name) => ({
      name,
      line: source.getLineAndCharacterOfPosition(statement.getStart()).line + 1,
    })),
  );
  const taken: Taken[] = source.statements.flatMap(takenBy);
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    // import("./a"), require("./a"), jest.mock("./a"), and the type import("./a").A
    if (first !== undefined && ts.isStringLiteral(first)) taken.push(...whole(first));
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      taken.push(...whole(node.argument.literal));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { given, taken };
}

function exportedNames(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : [];
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return ["default"];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const { name } = statement as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

const boundNames = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));

function takenBy(statement: ts.Statement): readonly Taken[] {
  if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
    const { exportClause, moduleSpecifier } = statement;
    return exportClause && ts.isNamedExports(exportClause)
      ? named(moduleSpecifier, exportClause.elements)
      : whole(moduleSpecifier);
  }
  if (!ts.isImportDeclaration(statement) || !statement.importClause) return [];
  const { importClause, moduleSpecifier } = statement;
  const { name, namedBindings } = importClause;
  const byDefault = name === undefined ? [] : [{ path: textOf(moduleSpecifier), name: "default" }];
  if (namedBindings === undefined) return byDefault;
  return ts.isNamespaceImport(namedBindings)
    ? whole(moduleSpecifier)
    : [...byDefault, ...named(moduleSpecifier, namedBindings.elements)];
}

const textOf = (node: ts.Node): string => (ts.isStringLiteral(node) ? node.text : "");

const whole = (path: ts.Node): readonly Taken[] => [{ path: textOf(path), name: undefined }];

const named = (
  path: ts.Node,
  elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[],
): readonly Taken[] =>
  elements.map(({ name, propertyName }) => ({ path: textOf(path), name: (propertyName ?? name).text }));
