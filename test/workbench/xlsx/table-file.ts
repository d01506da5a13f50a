import { zipOf } from "../../xlsx/make-xlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A list in a table with a totals row and a header of two lines, as Excel writes it. */
export function tableFile({ headers = true }: { readonly headers?: boolean } = {}): Uint8Array {
  const head = headers ? "" : ' headerRowCount="0"';
  const filter = headers ? '<autoFilter ref="A1:C3"/>' : "";
  return zipOf({
    rows: [
      ["序号", "任务", "完成\n时限"],
      [1, "清理垃圾", "2020年底前"],
      [2, "修建管网", "2021年6月"],
      ["汇总", "", '<c r="C4"><f>SUBTOTAL(103,台账[完成\n时限])</f><v>2</v></c>'],
    ],
    after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    parts: {
      "[Content_Types].xml": CONTENT_TYPES,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="台账" displayName="台账" ref="A1:C4"${head} totalsRowCount="1">${filter}<tableColumns count="3"><tableColumn id="1" name="序号" totalsRowLabel="汇总"/><tableColumn id="2" name="任务"/><tableColumn id="3" name="完成_x000a_时限" totalsRowFunction="count"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    },
  });
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SPREADSHEET}.table+xml"/></Types>`;
