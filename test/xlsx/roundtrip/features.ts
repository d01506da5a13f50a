import { strToU8 } from "fflate";
import { partsOf, zipOf, type Made, type MadeSheet } from "../make-xlsx";
import { tableFile } from "../../workbench/xlsx/table-file";
import { HEAD, MAIN, OFFICE, withParts, type AddedPart } from "./add-parts";

/** Small workbooks with one thing each that an office's workbook may have, around a list of three tasks. */
export type Feature = { readonly name: string; readonly file: () => Uint8Array; readonly extension?: "xlsm" };

const LIST: NonNullable<MadeSheet["rows"]> = [
  ["序号", "工作任务", "完成时限", "责任单位"],
  [1, "清理河道垃圾", "2020年10月底前", "住建局"],
  [2, "拆除燃煤锅炉", "2020年12月底前", "能源局"],
  [3, "新建污水管网", "2021年6月底前", "水利局"],
];
const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const plain = (more: Partial<Made> = {}): Made => ({ name: "清单", rows: LIST, ...more });
const cells = (more: Readonly<Record<string, string>>, after = ""): Made => plain({ cells: more, after });
const behind = (after: string): Made => plain({ after });
const part = (
  path: string,
  content: string | Uint8Array,
  type: string,
  from: string,
  id: string,
  as: string,
): AddedPart => ({
  path,
  content,
  type,
  from,
  id,
  as,
});

/** The usual workbook part with pieces put into it. */
function bookPart(made: Made, change: (xml: string) => string): Made {
  return { ...made, parts: { ...made.parts, [BOOK]: change(String(partsOf(made)[BOOK])) } };
}
const behindSheets = (made: Made, xml: string) =>
  bookPart(made, (text) => text.replace("</sheets>", `</sheets>${xml}`));

const anchored = (shape: string) =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${OFFICE}"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${shape}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const drawing = (shape: string): AddedPart =>
  part(
    "xl/drawings/drawing1.xml",
    anchored(shape),
    "application/vnd.openxmlformats-officedocument.drawing+xml",
    SHEET,
    "rId1",
    "drawing",
  );
const DRAWN = behind('<drawing r:id="rId1"/>');
/** One grey point. */
const PICTURE = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
const png = (from: string): AddedPart => ({
  ...part("xl/media/image1.png", PICTURE, "image/png", from, "rId1", "image"),
  ending: "png",
});
const NOTE_SHAPE = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:104pt;height:60pt;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 2, 4, 31, 5, 1</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const COMMENTS: readonly AddedPart[] = [
  part(
    "xl/comments1.xml",
    `${HEAD}<comments xmlns="${MAIN}"><authors><author>办公室</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>请核对</t></r></text></comment></commentList></comments>`,
    `${SPREADSHEET}.comments+xml`,
    SHEET,
    "rId2",
    "comments",
  ),
  {
    ...part(
      "xl/drawings/vmlDrawing1.vml",
      NOTE_SHAPE,
      "application/vnd.openxmlformats-officedocument.vmlDrawing",
      SHEET,
      "rId1",
      "vmlDrawing",
    ),
    ending: "vml",
  },
];
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const PERSON = "{11111111-2222-4333-8444-555555555555}";
const COMMENT = "{AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE}";
const THREADS: readonly AddedPart[] = [
  part(
    "xl/threadedComments/threadedComment1.xml",
    `${HEAD}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2020-10-08T09:00:00.00" personId="${PERSON}" id="${COMMENT}"><text>请核对</text></threadedComment></ThreadedComments>`,
    "application/vnd.ms-excel.threadedcomments+xml",
    SHEET,
    "rId3",
    "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  ),
  part(
    "xl/persons/person.xml",
    `${HEAD}<personList xmlns="${THREADED}"><person displayName="办公室" id="${PERSON}" userId="1" providerId="None"/></personList>`,
    "application/vnd.ms-excel.person+xml",
    BOOK,
    "rId9",
    "http://schemas.microsoft.com/office/2017/10/relationships/person",
  ),
];
const CHART = `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>清单!$A$2:$A$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const PIVOT_CACHE = `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="1" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="清单"/></cacheSource><cacheFields count="2"><cacheField name="序号" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1" maxValue="3"/></cacheField><cacheField name="工作任务" numFmtId="0"><sharedItems count="3"><s v="清理河道垃圾"/><s v="拆除燃煤锅炉"/><s v="新建污水管网"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT = `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="透视" cacheId="1" dataCaption="值" applyNumberFormats="0"><location ref="G1:H5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField dataField="1"/><pivotField axis="axisRow"><items count="4"><item x="0"/><item x="1"/><item x="2"/><item t="default"/></items></pivotField></pivotFields><rowFields count="1"><field x="1"/></rowFields><rowItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项" fld="0"/></dataFields></pivotTableDefinition>`;
const RECORDS = `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="3"><r><n v="1"/><x v="0"/></r><r><n v="2"/><x v="1"/></r><r><n v="3"/><x v="2"/></r></pivotCacheRecords>`;
const CACHE_PATH = "xl/pivotCache/pivotCacheDefinition1.xml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const SLICER_CACHE = `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="切片器_单位" sourceName="责任单位"><extLst><x:ext xmlns:x="${MAIN}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" tableId="1" column="2"/></x:ext></extLst></slicerCacheDefinition>`;
const SLICERS = `${HEAD}<slicers xmlns="${X14}"><slicer name="责任单位" cache="切片器_单位" caption="责任单位" rowHeight="241300"/></slicers>`;
const LINKED = `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="台账"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
const strict = (text: string) =>
  text
    .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");

export const FEATURES: readonly Feature[] = [
  { name: "plain list", file: () => zipOf(plain()) },
  {
    name: "pivot table",
    file: () =>
      withParts(behindSheets(plain(), '<pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches>'), [
        part(
          CACHE_PATH,
          PIVOT_CACHE,
          `${SPREADSHEET}.pivotCacheDefinition+xml`,
          BOOK,
          "rId8",
          "pivotCacheDefinition",
        ),
        part(
          "xl/pivotCache/pivotCacheRecords1.xml",
          RECORDS,
          `${SPREADSHEET}.pivotCacheRecords+xml`,
          CACHE_PATH,
          "rId1",
          "pivotCacheRecords",
        ),
        part(
          "xl/pivotTables/pivotTable1.xml",
          PIVOT,
          `${SPREADSHEET}.pivotTable+xml`,
          SHEET,
          "rId1",
          "pivotTable",
        ),
        part(
          CACHE_PATH,
          PIVOT_CACHE,
          `${SPREADSHEET}.pivotCacheDefinition+xml`,
          "xl/pivotTables/pivotTable1.xml",
          "rId1",
          "pivotCacheDefinition",
        ),
      ]),
  },
  {
    name: "chart",
    file: () =>
      withParts(DRAWN, [
        drawing(
          `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
        ),
        part(
          "xl/charts/chart1.xml",
          CHART,
          "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
          "xl/drawings/drawing1.xml",
          "rId1",
          "chart",
        ),
      ]),
  },
  {
    name: "picture",
    file: () =>
      withParts(DRAWN, [
        drawing(
          `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
        ),
        png("xl/drawings/drawing1.xml"),
      ]),
  },
  { name: "background picture", file: () => withParts(behind('<picture r:id="rId1"/>'), [png(SHEET)]) },
  { name: "notes", file: () => withParts(behind('<legacyDrawing r:id="rId1"/>'), COMMENTS) },
  {
    name: "threaded comments",
    file: () => withParts(behind('<legacyDrawing r:id="rId1"/>'), [...COMMENTS, ...THREADS]),
  },
  {
    name: "macros",
    extension: "xlsm",
    file: () => {
      const made = plain();
      const types = String(partsOf(made)["[Content_Types].xml"]).replace(
        `${SPREADSHEET}.sheet.main+xml`,
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      );
      return withParts({ ...made, parts: { "[Content_Types].xml": types } }, [
        {
          ...part(
            "xl/vbaProject.bin",
            strToU8("no project"),
            "application/vnd.ms-office.vbaProject",
            BOOK,
            "rId7",
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
          ),
          ending: "bin",
        },
      ]);
    },
  },
  {
    name: "slicer",
    file: () =>
      withParts(
        behindSheets(
          behind(
            `<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId5"/></x14:slicerList></ext></extLst>`,
          ),
          `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rId6"/></x15:slicerCaches></ext></extLst>`,
        ),
        [
          part(
            "xl/slicerCaches/slicerCache1.xml",
            SLICER_CACHE,
            "application/vnd.ms-excel.slicerCache+xml",
            BOOK,
            "rId6",
            "http://schemas.microsoft.com/office/2007/relationships/slicerCache",
          ),
          part(
            "xl/slicers/slicer1.xml",
            SLICERS,
            "application/vnd.ms-excel.slicer+xml",
            SHEET,
            "rId5",
            "http://schemas.microsoft.com/office/2007/relationships/slicer",
          ),
        ],
      ),
  },
  {
    name: "link to another workbook",
    file: () =>
      withParts(
        behindSheets(
          cells({ F2: '<c r="F2"><f>[1]台账!$A$1</f><v>7</v></c>' }),
          '<externalReferences><externalReference r:id="rId7"/></externalReferences>',
        ),
        [
          part(
            "xl/externalLinks/externalLink1.xml",
            LINKED,
            `${SPREADSHEET}.externalLink+xml`,
            BOOK,
            "rId7",
            "externalLink",
          ),
        ],
        [
          {
            from: "xl/externalLinks/externalLink1.xml",
            id: "rId1",
            as: "externalLinkPath",
            target: "file:///D:/%E5%8F%B0%E8%B4%A6.xlsx",
          },
        ],
      ),
  },
  {
    name: "array formulas",
    file: () =>
      zipOf(
        cells({
          F2: '<c r="F2"><f t="array" ref="F2:F4">A2:A4*2</f><v>2</v></c>',
          F3: '<c r="F3"><v>4</v></c>',
          F4: '<c r="F4"><v>6</v></c>',
          G2: '<c r="G2"><f t="array" ref="G2">SUM(A2:A4*A2:A4)</f><v>14</v></c>',
        }),
      ),
  },
  {
    name: "shared formulas",
    file: () =>
      zipOf(
        cells({
          F2: '<c r="F2"><f t="shared" ref="F2:F4" si="0">A2*2</f><v>2</v></c>',
          F3: '<c r="F3"><f t="shared" si="0"/><v>4</v></c>',
          F4: '<c r="F4"><f t="shared" si="0"/><v>6</v></c>',
        }),
      ),
  },
  {
    name: "results of another program",
    file: () =>
      zipOf(cells({ F2: '<c r="F2"><f>A2*2</f><v>999</v></c>', G2: '<c r="G2"><f>A2&amp;""</f></c>' })),
  },
  { name: "table with totals", file: () => tableFile() },
  { name: "table without a header", file: () => tableFile({ headers: false }) },
  {
    name: "lists of choices",
    file: () =>
      zipOf(
        behind(
          '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D9"><formula1>"住建局,能源局,水利局"</formula1></dataValidation><dataValidation type="list" showDropDown="1" sqref="A2:A9"><formula1>$H$1:$H$3</formula1></dataValidation></dataValidations>',
        ),
      ),
  },
  {
    name: "days since 1904",
    file: () =>
      zipOf({
        ...cells({ C2: '<c r="C2" s="1"><v>42642</v></c>' }),
        rows: [...LIST.slice(0, 1), [1, "清理河道垃圾", "", "住建局"], ...LIST.slice(2)],
        formats: ["yyyy-mm-dd"],
        workbookPr: '<workbookPr date1904="1"/>',
      }),
  },
  {
    name: "strict",
    file: () => {
      const made = plain();
      return zipOf({
        ...made,
        parts: Object.fromEntries(
          Object.entries(partsOf(made)).map(([path, text]) => [path, strict(String(text))]),
        ),
      });
    },
  },
  {
    name: "custom XML",
    file: () =>
      withParts(plain(), [
        part(
          "customXml/item1.xml",
          `${HEAD}<办公 xmlns="urn:office">公文</办公>`,
          "application/xml",
          BOOK,
          "rId6",
          "customXml",
        ),
      ]),
  },
  {
    name: "printer settings",
    file: () =>
      withParts(behind('<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>'), [
        {
          ...part(
            "xl/printerSettings/printerSettings1.bin",
            strToU8("HP"),
            `${SPREADSHEET}.printerSettings`,
            SHEET,
            "rId1",
            "printerSettings",
          ),
          ending: "bin",
        },
      ]),
  },
  {
    name: "links",
    file: () =>
      withParts(
        behind(
          '<hyperlinks><hyperlink ref="B2" r:id="rId1"/><hyperlink ref="B3" location="清单!A1"/></hyperlinks>',
        ),
        [],
        [{ from: SHEET, id: "rId1", as: "hyperlink", target: "https://example.com/" }],
      ),
  },
  {
    name: "rich text and phonetics",
    file: () => {
      const text =
        '<r><rPr><b/><sz val="11"/></rPr><t>清理</t></r><r><t>河道垃圾</t></r><rPh sb="0" eb="2"><t>qing li</t></rPh>';
      const rows = [
        LIST[0] ?? [],
        [1, '<c r="B2" t="s"><v>0</v></c>', "2020年10月底前", "住建局"],
        ...LIST.slice(2),
      ];
      return zipOf(plain({ rows, strings: [text] }));
    },
  },
  {
    name: "rules of 2010",
    file: () =>
      zipOf(
        behind(
          `<conditionalFormatting sqref="A2:A4"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>清单!A2:A4</xm:f><xm:sqref>H2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
        ),
      ),
  },
  {
    name: "protected sheet",
    file: () =>
      zipOf({
        sheets: [
          { name: "清单", rows: LIST },
          { name: "参数", rows: [["是"]], after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' },
        ],
      }),
  },
  {
    name: "merged cells and a filter",
    file: () =>
      zipOf(
        plain({
          cells: { A6: "说明" },
          after: '<autoFilter ref="A1:D4"/><mergeCells count="1"><mergeCell ref="A6:D6"/></mergeCells>',
        }),
      ),
  },
];
