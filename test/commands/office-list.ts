import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { LayoutSheet } from "../fixtures/lists/layouts";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const HEADER = ["序号", "重点任务", "完成时限", "责任单位", "备用", "进展情况"];
export const ROWS = [
  [1, "煤场封闭", "2020年9月底前", "旗工信局", "x", "正在推进"],
  [2, "管网改造", "2020年底前", "旗住建局", "x", "已完成"],
  [3, "河道清理", "2020年10月15日前", "旗水利局", "x", ""],
  [4, "执法检查", "持续推进", "旗公安局", "x", ""],
  [5, "方案修编", "春节前", "旗林草局", "x", ""],
];
const LIST: LayoutSheet = { name: "清单", rows: [HEADER, ...ROWS] };

/**
 * A bureau's workbook as an office saves it after a year of use: the list with filter buttons (and filtered by unit, if
 * so asked), one row hidden, two grouped and folded, a column hidden, a comment, a print area with title rows, header and footer; besides a chart sheet, an empty
 * sheet and a very hidden sheet that holds a list of its own.
 */
export function officeList({ filtered = false } = {}): Uint8Array {
  const parts = unzipSync(plainXlsx([LIST, { name: "空表", rows: [] }, { ...LIST, name: "底表" }])) as Record<
    string,
    Uint8Array
  >;
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const add = (path: string, xml: string): void => {
    parts[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  };
  edit("xl/worksheets/sheet1.xml", (xml) =>
    xml
      .replace(
        "<sheetData>",
        `<sheetPr${filtered ? ' filterMode="1"' : ""}>` +
          '<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
          '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>' +
          '<cols><col min="2" max="2" width="30" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols><sheetData>',
      )
      .replace('<row r="3">', '<row r="3" hidden="1" ht="31.5" customHeight="1">')
      .replace('<row r="5">', '<row r="5" outlineLevel="1" hidden="1">')
      .replace('<row r="6">', '<row r="6" outlineLevel="1" hidden="1">')
      .replace(
        "</worksheet>",
        '<autoFilter ref="A1:F6">' +
          (filtered
            ? '<filterColumn colId="3"><filters><filter val="旗工信局"/><filter val="旗水利局"/></filters></filterColumn>'
            : "") +
          "</autoFilter>" +
          '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
          '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
          "<headerFooter><oddHeader>&amp;C重点任务</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>" +
          '<legacyDrawing r:id="rIdNotes"/></worksheet>',
      )
      .replace("<worksheet ", `<worksheet xmlns:r="${OFFICE}" `),
  );
  add(
    "xl/worksheets/_rels/sheet1.xml.rels",
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rIdNotes" Type="${OFFICE}/vmlDrawing" Target="../drawings/notes1.vml"/>` +
      `<Relationship Id="rIdComments" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
  );
  add(
    "xl/comments1.xml",
    `<comments xmlns="${MAIN}"><authors><author>办公室</author></authors><commentList><comment ref="C2" authorId="0"><text><t>旗政府会议定的</t></text></comment></commentList></comments>`,
  );
  add(
    "xl/drawings/notes1.vml",
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="n1" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
  );
  add(
    "xl/chartsheets/sheet1.xml",
    `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  );
  edit("xl/workbook.xml", (xml) =>
    xml
      .replace('<sheet name="空表"', '<sheet name="图" sheetId="9" r:id="rIdChart"/><sheet name="空表"')
      .replace('<sheet name="底表"', '<sheet name="底表" state="veryHidden"')
      .replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">清单!$A$1:$F$6</definedName>' +
          '<definedName name="_xlnm.Print_Area" localSheetId="0">清单!$A$1:$F$6</definedName>' +
          '<definedName name="_xlnm.Print_Titles" localSheetId="0">清单!$1:$1</definedName></definedNames>',
      ),
  );
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdChart" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    ),
  );
  edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
        `<Override PartName="/xl/comments1.xml" ContentType="${TYPES}.comments+xml"/>` +
        `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${TYPES}.chartsheet+xml"/></Types>`,
    ),
  );
  return zipSync(parts);
}
