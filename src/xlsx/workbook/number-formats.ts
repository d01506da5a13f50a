import { XmlReader } from "../xml/xml-reader";

/**
 * Formats that a file names by number only, as Excel for mainland China reads them: those of 27–36 and 50–58 are days
 * in Chinese there.
 */
const BUILT_IN = new Map<number, string>([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The number format of each look (`cellXfs`) of a styles part; `General` where it says nothing. */
export function readNumberFormats(stylesXml: string): string[] {
  const reader = new XmlReader(stylesXml);
  const own = new Map<number, string>();
  const looks: number[] = [];
  while (reader.next()) {
    if (reader.closing || reader.depth !== 1) continue;
    if (reader.is("numFmts"))
      eachChild(reader, () => own.set(idOf(reader), reader.attribute("formatCode") ?? ""));
    else if (reader.is("cellXfs")) eachChild(reader, () => looks.push(idOf(reader)));
    else reader.skip();
  }
  return looks.map((id) => own.get(id) ?? BUILT_IN.get(id) ?? "General");
}

const idOf = (reader: XmlReader): number => Number(reader.attribute("numFmtId") ?? 0);

function eachChild(reader: XmlReader, visit: () => void): void {
  if (reader.isEmpty()) return;
  const { depth } = reader;
  while (reader.next() && reader.depth > depth) if (!reader.closing && reader.depth === depth + 1) visit();
}
