import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";

/**
 * A workbook as an office has it, with much that this program does not understand: a chart, a comment, a chart sheet
 * (as a part), printer settings, custom XML, rich text, shared formulas, whole columns formatted, a filter by colour,
 * rules in an extension. Made by another writer and completed by hand.
 */
export async function richFile(): Promise<Uint8Array> {
  const base = await writeXlsx({
    defaultFont: { name: "宋体", size: 11 },
    sheets: [
      {
        name: "台账",
        rows: [
          ["序号", "任务", "时限", "完成"],
          [1, "整治", 44136, "是"],
          [2, "监测", 44196, ""],
          [3, "宣传", "持续推进", ""],
        ],
        cells: new Map([
          ["1,1", { value: "整治", comment: { author: "办公室", text: "请核对" } }],
          ["1,2", { value: 44136, style: { numFmt: "yyyy-mm-dd", alignment: { indent: 1 } } }],
          ["3,3", { formula: "COUNTA(D2:D3)", formulaResult: 1 }],
        ]),
        columns: [{ width: 6 }, { width: 20 }, { width: 12, hidden: true }, { width: 9 }],
        dataValidations: [{ type: "list", range: "D2:D9", formula1: "$H$1:$H$2", showErrorMessage: true }],
        conditionalRules: [
          {
            type: "expression",
            range: "A2:D4",
            priority: 1,
            formula: '$D2="是"',
            style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "C6EFCE" } } },
          },
          { type: "top10", range: "A2:A4", priority: 2 },
        ],
        headerFooter: { oddFooter: "&C第 &P 页", firstFooter: "&C首页", differentFirst: true },
        charts: [
          { type: "column", series: [{ name: "数", values: "A2:A4" }], anchor: { from: { row: 6, col: 0 } } },
        ],
      },
      { name: "说明", rows: [["只读说明"], ["第二行"]] },
      { name: "参数", rows: [["是"], ["否"]], veryHidden: true },
    ],
    namedRanges: [{ name: "清单", range: "台账!$A$1:$D$4" }],
  });
  const files = unzipSync(base);
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const put = (path: string, content: string) => {
    files[path] = strToU8(content);
  };
  const sheet = "xl/worksheets/sheet1.xml";
  put(
    sheet,
    text(sheet)
      .replace('<dimension ref="A1:D4"/>', '<dimension ref="A1:D5"/>')
      .replace('<col min="4" max="4"', '<col min="4" max="4" style="1"')
      .replace(/<c r="A4"[^>]*>.*?<\/c>/, '<c r="A4"><f t="shared" ref="A4:A5" si="0">A3+1</f><v>3</v></c>')
      .replace(
        "</row></sheetData>",
        '</row><row r="5" ht="22.5" customHeight="1"><c r="A5"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
      )
      .replace(
        /<c r="B3"[^>]*>.*?<\/c>/,
        '<c r="B3" t="inlineStr"><is><r><rPr><b/></rPr><t>监</t></r><r><t>测</t></r></is></c>',
      )
      .replace(
        "</sheetData>",
        '</sheetData><autoFilter ref="A1:D4"><filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
      )
      .replace(/<pageMargins/, '<printOptions horizontalCentered="1"/><pageMargins')
      .replace(
        "<headerFooter",
        '<pageSetup paperSize="9" orientation="landscape" r:id="rIdPrinter"/><headerFooter',
      )
      .replace(
        "</worksheet>",
        `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>`,
      ),
  );
  const links = "xl/worksheets/_rels/sheet1.xml.rels";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  put(
    links,
    text(links).replace(
      "</Relationships>",
      `<Relationship Id="rIdPrinter" Type="${office}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
    ),
  );
  files["xl/printerSettings/printerSettings1.bin"] = new Uint8Array([1, 2, 3, 4]);
  put("customXml/item1.xml", '<?xml version="1.0"?><other xmlns="urn:someone-else"><kept/></other>');
  const bookLinks = "xl/_rels/workbook.xml.rels";
  put(
    bookLinks,
    text(bookLinks).replace(
      "</Relationships>",
      `<Relationship Id="rIdXml" Type="${office}/customXml" Target="../customXml/item1.xml"/><Relationship Id="rIdChart" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rIdChain" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  );
  put(
    "xl/calcChain.xml",
    '<?xml version="1.0"?><calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A4" i="1"/></calcChain>',
  );
  put(
    "xl/chartsheets/sheet1.xml",
    `<?xml version="1.0"?><chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  );
  const book = "xl/workbook.xml";
  put(
    book,
    text(book).replace(
      '<sheet name="说明"',
      '<sheet name="图表" sheetId="9" r:id="rIdChart"/><sheet name="说明"',
    ),
  );
  const types = "[Content_Types].xml";
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  put(
    types,
    text(types).replace(
      "</Types>",
      `<Default Extension="bin" ContentType="${main}.printerSettings"/><Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${main}.chartsheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${main}.calcChain+xml"/></Types>`,
    ),
  );
  return zipSync(files);
}
