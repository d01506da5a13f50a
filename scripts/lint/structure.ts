import { dirname } from "node:path/posix";
import { AREAS, ONLY_IN, type Area } from "./arrows";
import { circlesOf, graphOf } from "./circles";
import type { Import } from "./imports";

/** What contradicts the architecture in a list of imports: one sentence for each. */
export function structureProblems(imports: readonly Import[]): readonly string[] {
  return [...imports.flatMap(arrowProblem), ...circleProblems(imports)];
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The area of a file: the innermost of the areas whose folders hold the file. */
function areaOf(file: string): Area | undefined {
  return AREAS.filter(({ folder }) => isIn(file, folder)).reduce<Area | undefined>(
    (inner, area) => (inner && inner.folder.length > area.folder.length ? inner : area),
    undefined,
  );
}

function arrowProblem({ file, line, target, package: name }: Import): readonly string[] {
  const area = areaOf(file);
  if (!area) return [`${file}: its folder is no area of scripts/lint/arrows.ts`];
  const may = (what: string) => [
    `${file}:${line}: ${area.folder} may not import ${what} (scripts/lint/arrows.ts)`,
  ];
  if (target !== undefined)
    return isIn(target, area.folder) || area.mayImport.some((folder) => isIn(target, folder))
      ? []
      : may(target);
  if (name === undefined) return [];
  const only = ONLY_IN[name];
  if (only !== undefined && !isIn(file, only)) return may(name);
  return area.packages?.some((allowed) => name === allowed || isBeginning(allowed, name)) === false
    ? may(name)
    : [];
}

const isBeginning = (allowed: string, name: string): boolean =>
  /[/:]$/.test(allowed) && name.startsWith(allowed);

/** The folder by which circles are looked for: folders deeper than that count as part of it. */
function folderOf(file: string): string {
  const folder = dirname(file);
  return folder
    .split("/")
    .slice(0, folder.startsWith("src/core/features/") ? 4 : 3)
    .join("/");
}

function circleProblems(imports: readonly Import[]): readonly string[] {
  const arrows = imports.flatMap(({ file, target }) =>
    target === undefined ? [] : [[file, target] as const],
  );
  const say = (what: string, graph: Parameters<typeof circlesOf>[0]) =>
    circlesOf(graph).map((circle) => `circle of ${what}: ${circle.join(" ↔ ")}`);
  return [
    ...say("files", graphOf(arrows)),
    ...say("folders", graphOf(arrows.map(([from, to]) => [folderOf(from), folderOf(to)] as const))),
  ];
}
