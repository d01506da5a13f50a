import { parseArea } from "../../../src/core/base/address";
import { readSnapshot } from "../../../src/xlsx";
import { cellText } from "../../../src/xlsx/xml/entities";
import type { Package } from "../../../workbench/xlsx/package/package";
import { attributesOf, cut, tagsOf } from "../../../workbench/xlsx/package/xml";
import { sheetEntries } from "../../../workbench/xlsx/read/sheet-part";
import { tablePaths } from "../../../workbench/xlsx/read/read-tables";
import { twice } from "./workbook";

/** Columns are called what their header cells say, nothing twice; the filter ends above the totals. */
export function tableProblems(file: Package): string[] {
  const problems: string[] = [];
  const ids: string[] = [];
  const names: string[] = [];
  const snapshot = readSnapshot(file.zip(0)).snapshot;
  for (const { name: sheetName, path } of sheetEntries(file, file.workbookPath())) {
    const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
    for (const part of file.has(path) ? tablePaths(file, path) : []) {
      const table = tableIn(file.text(part));
      ids.push(table.id);
      names.push(table.name.toLowerCase());
      const say = (problem: string) => problems.push(`${sheetName}, ${table.name}: ${problem}`);
      const area = parseArea(table.ref);
      if (area?.columns !== table.columns.length) say("as many columns as its area has");
      if (twice(table.columns.map((text) => text.toLowerCase())).length > 0) say("two columns of one name");
      if (table.columns.includes("")) say("a column without a name");
      const filter = parseArea(table.filter ?? "");
      if (area && filter && filter.rows !== area.rows - table.totals) say("the filter covers the totals");
      if (!area || !table.header || !sheet?.used) continue;
      const { row, column } = sheet.used;
      table.columns.forEach((text, at) => {
        const cell = sheet.values[area.row - row]?.[area.column + at - column] ?? "";
        if (typeof cell !== "string" || cell !== text)
          say(`the header says ${JSON.stringify(cell)}, not ${text}`);
      });
    }
  }
  return [
    ...problems,
    ...twice(ids).map((id) => `two tables have the id ${id}`),
    ...twice(names).map((name) => `two tables are called ${name}`),
  ];
}

function tableIn(xml: string) {
  const root = attributesOf(tagsOf(xml, "table")[0] ?? "");
  const columns = cut(xml).pieces.find(({ name }) => name === "tableColumns")?.text ?? "";
  return {
    id: root["id"] ?? "",
    name: root["displayName"] ?? root["name"] ?? "",
    ref: root["ref"] ?? "",
    header: root["headerRowCount"] !== "0",
    totals: Number(root["totalsRowCount"] ?? 0),
    filter: attributesOf(tagsOf(xml, "autoFilter")[0] ?? "")["ref"],
    columns: tagsOf(columns, "tableColumn").map((tag) => cellText(attributesOf(tag)["name"] ?? "")),
  };
}
