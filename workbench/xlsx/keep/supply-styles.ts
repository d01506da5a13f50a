import type { Package } from "../package/package";

/** What a workbook without styles looks like in Excel: one font, two fills, no borders, one look. */
const PLAIN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Some programs leave the styles part out; what is added to their files needs one. Gives its path. */
export function supplyStyles(file: Package, workbookPath: string): string {
  for (const link of file.relationships(workbookPath))
    if (link.kind === "styles") file.unrelate(workbookPath, link.id); // the relationship leads to no part
  const path = "xl/styles.xml";
  file.write(path, PLAIN);
  file.declare(path, TYPE);
  file.relate(workbookPath, "styles", path);
  return path;
}
