/** Where the relationships of a part stand; `""` is the package. @example relationshipsPath("xl/workbook.xml") //=> "xl/_rels/workbook.xml.rels" */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The part that a relationship of `from` names. @example resolvePath("xl/worksheets/sheet1.xml", "../tables/table1.xml") //=> "xl/tables/table1.xml" */
export function resolvePath(from: string, target: string): string {
  const plain = target.replaceAll("\\", "/");
  if (plain.startsWith("/")) return plain.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
