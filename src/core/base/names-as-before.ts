import { parseArea, splitReference } from "./address";
import type { NameSnapshot, WorkbookSnapshot } from "./snapshot";
import type { WorkbookEdit } from "./workbook-edit";

/** The edits that make the names which a plan has added, moved or taken away what they were. */
export function namesAsBefore(
  edits: readonly WorkbookEdit[],
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): WorkbookEdit[] {
  const touched = new Map<string, Pick<NameSnapshot, "name" | "sheet">>();
  for (const edit of edits) {
    if (!("name" in edit) || edit.kind === "table") continue;
    const sheet = edit.kind === "workbook-name" ? undefined : edit.sheet;
    if (sheet !== undefined && !before.sheets.some(({ name }) => name === sheet)) continue;
    touched.set(`${sheet ?? ""}!${edit.name}`, {
      name: edit.name,
      ...(sheet === undefined ? {} : { sheet }),
    });
  }
  return [...touched.values()].flatMap(({ name, sheet }): WorkbookEdit[] => {
    const [was, is] = [before, now].map(({ names }) =>
      names.find((one) => one.name === name && one.sheet === sheet),
    );
    if (was?.formula === is?.formula || hasMoved(was, is)) return [];
    return [
      ...(is === undefined
        ? []
        : [{ kind: "delete-name", name, ...(sheet === undefined ? {} : { sheet }) } as const]),
      ...(was === undefined ? [] : nameAgain(was, is)),
    ];
  });
}

const areaOf = (name: NameSnapshot | undefined) =>
  name === undefined ? undefined : parseArea(splitReference(name.formula).address);

/** A name of a sheet whose cells are as many as they were has moved with them. */
function hasMoved(was: NameSnapshot | undefined, is: NameSnapshot | undefined): boolean {
  const [then, now] = [areaOf(was), areaOf(is)];
  if (was?.sheet === undefined || then === undefined || now === undefined) return false;
  return then.rows === now.rows && then.columns === now.columns;
}

const TEXT = /^="((?:[^"]|"")*)"$/;

function nameAgain(was: NameSnapshot, is: NameSnapshot | undefined): WorkbookEdit[] {
  const { name, sheet, formula, comment = "" } = was;
  const text = TEXT.exec(formula)?.[1]?.replaceAll('""', '"');
  if (text !== undefined && sheet !== undefined) return [{ kind: "text-name", sheet, name, text, comment }];
  const { sheet: of = sheet, address } = splitReference(formula);
  const at = parseArea(address);
  if (of === undefined || at === undefined) return [];
  if (sheet === undefined) return [{ kind: "workbook-name", sheet: of, name, at, comment }];
  // Where cells were put in meanwhile, it begins where it has moved to.
  const { row, column } = areaOf(is) ?? at;
  return [{ kind: "name", sheet: of, name, at: { ...at, row, column }, comment }];
}
