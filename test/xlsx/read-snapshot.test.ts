import { OPEN_LIMITS, readSnapshot, RETURNED_LIMITS, XlsxError } from "../../src/xlsx";
import { zipOf } from "./make-xlsx";

const read = (made: Parameters<typeof zipOf>[0], formulas = false) => readSnapshot(zipOf(made), { formulas });
const firstSheet = (made: Parameters<typeof zipOf>[0]) => {
  const [sheet] = read(made).snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

test("texts, numbers, truth values, errors and days come out as Excel shows them", () => {
  const { values } = firstSheet({
    strings: ["<t>共享文字</t>", '<r><t>治理</t></r><r><t>扬尘</t></r><rPh sb="0" eb="1"><t>ジ</t></rPh>'],
    rows: [
      [
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="B1" t="s"><v>1</v></c>',
        '<c r="C1"><v>12.5</v></c>',
        '<c r="D1" t="b"><v>1</v></c>',
        '<c r="E1" t="e"><v>#N/A</v></c>',
        '<c r="F1" t="d"><v>2020-12-31T12:00:00</v></c>',
        '<c r="G1" t="str"><f>A1</f><v>第一行_x000D_第二行</v></c>',
      ],
    ],
  });
  expect(values).toEqual([["共享文字", "治理扬尘", 12.5, true, "#N/A", 44196.5, "第一行\r第二行"]]);
});

test("a number's format says whether it is a day or a percentage, also the formats of Chinese Excel without a code", () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs>${[0, 14, 31, 57, 9, 200].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;
  const { numberFormats } = firstSheet({
    parts: { "xl/styles.xml": styles },
    rows: [Array.from({ length: 7 }, (_, look) => `<c r="${"ABCDEFG"[look]}1" s="${look}"><v>44196</v></c>`)],
  });
  expect(numberFormats).toEqual([
    ["General", "yyyy/m/d", 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', "0%", 'yyyy"年"m"月"', "General"],
  ]);
});

test("how a row is filled: not, in part, wholly in a colour; white is none, and a row can be filled as a row", () => {
  const fill = (inner: string): string => `<fill><patternFill ${inner}</patternFill></fill>`;
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills>' +
    fill('patternType="none">') +
    fill('patternType="solid"><fgColor rgb="FF92D050"/>') +
    fill('patternType="solid"><fgColor theme="5" tint="0.4"/><bgColor indexed="64"/>') +
    fill('patternType="solid"><fgColor rgb="FFFFFFFF"/>') +
    `</fills><cellXfs>${[0, 1, 2, 3].map((id) => `<xf numFmtId="0" fillId="${id}"/>`).join("")}</cellXfs></styleSheet>`;
  const row = (number: number, looks: readonly number[], attributes = ""): string =>
    `<row r="${number}"${attributes}>${looks.map((look, i) => `<c r="${"ABC"[i]}${number}" s="${look}">${i === 0 ? "<v>1</v>" : ""}</c>`).join("")}</row>`;
  const { rowFills } = firstSheet({
    parts: { "xl/styles.xml": styles },
    sheetData:
      `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>` +
      row(2, [1, 1, 1]) +
      row(3, [0, 0, 2]) +
      row(4, [2, 2, 2]) +
      row(5, [3, 3, 0]) +
      row(6, [1], ' s="1" customFormat="1"') +
      row(7, [1, 2, 1]),
  });
  expect(rowFills).toEqual([0, 1, -1, 2, 0, 1, -1]);
});

test("the comment of a name is read: by it columns of ours are known, whatever their headings say now", () => {
  const { snapshot } = read({
    rows: [["甲", "乙"]],
    names:
      '<definedName name="督办标记" localSheetId="0" comment="标记 &amp; 清除">清单!$A$1:$B$2</definedName><definedName name="任务" comment="">清单!$A$1</definedName>',
  });
  expect(snapshot.names).toEqual([
    { name: "督办标记", sheet: "清单", formula: "=清单!$A$1:$B$2", comment: "标记 & 清除" },
    { name: "任务", formula: "=清单!$A$1" },
  ]);
});

test("merged areas, hidden and protected sheets, names and tables are read", () => {
  const { snapshot } = read({
    sheets: [
      {
        rows: [
          ["任务", "时限"],
          ["甲", "2020年底前"],
        ],
        after:
          '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="D9:E9"/></mergeCells><tableParts><tablePart r:id="rId7"/></tableParts>',
      },
      { name: "说明" },
    ],
    names:
      '<definedName name="任务清单">清单!$A$1:$B$2</definedName><definedName name="甲" localSheetId="1">说明!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">清单!$A$1</definedName>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships><Relationship Id="rId7" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>',
      "xl/tables/table1.xml": '<table displayName="单位表" ref="A1:B2"/>',
    },
  });
  expect(
    snapshot.sheets.map(({ name, visibility, protected: locked, used }) => [
      name,
      visibility,
      locked,
      used?.rows,
    ]),
  ).toEqual([
    ["清单", "visible", true, 2],
    ["说明", "visible", false, undefined],
  ]);
  expect(snapshot.sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  expect(snapshot.names).toEqual([
    { name: "任务清单", formula: "=清单!$A$1:$B$2" },
    { name: "甲", sheet: "说明", formula: "=说明!$A$1" },
  ]);
  expect(snapshot.tables).toEqual([
    { name: "单位表", sheet: "清单", at: { row: 0, column: 0, rows: 2, columns: 2 } },
  ]);
});

test("a formula that is filled down is read in every cell, with its last result", () => {
  const cells = [
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>',
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
  ];
  const { snapshot, uncalculated } = read({ sheetData: cells.join("") }, true);
  expect(snapshot.sheets[0]?.values).toEqual([
    [1, 2],
    [2, 4],
  ]);
  expect(snapshot.sheets[0]?.formulas).toEqual([
    [1, "=A1*2"],
    [2, "=A2*2"],
  ]);
  expect(uncalculated).toBeUndefined();
});

test.each([
  ["it has no result", "<f>1+1</f>"],
  ["it hangs on today", "<f>TODAY()-1</f><v>44000</v>"],
  ["the add-in gives its result", "<f>_xldudf_ZLQ_DUE(A1)</f><v>44000</v>"],
])("a formula's result is not taken where %s", (_, inside) => {
  expect(read({ rows: [[`<c r="A1">${inside}</c>`]] }).uncalculated).toEqual({ sheet: "清单", cell: "A1" });
});

test("days of a workbook that counts from 1904 are those of 1900, numbers stay", () => {
  const { snapshot } = read({
    workbookPr: '<workbookPr date1904="1"/>',
    formats: ["yyyy-mm-dd"],
    rows: [['<c r="A1" s="1"><v>42734</v></c>', '<c r="B1"><v>42734</v></c>']],
  });
  expect(snapshot.dateSystem).toBe(1904);
  expect(snapshot.sheets[0]?.values).toEqual([[44196, 42734]]);
});

test("prefixed elements, remarks and CDATA are read like any others", () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><!-- 一 --><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[<甲&乙>]]></x:t></x:is></x:c><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(firstSheet({ parts: { "xl/worksheets/sheet1.xml": sheet } }).values).toEqual([["<甲&乙>", 3]]);
});

test("a far cell is left out and told; a macro sheet is named and left alone", () => {
  const { snapshot, notes } = read({
    sheets: [{ rows: [["甲"]], cells: { XFD1048576: "误填" } }, { name: "宏1" }],
    parts: {
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="worksheets/sheet2.xml"/></Relationships>',
    },
  });
  expect(snapshot.sheets.map(({ name, values }) => [name, values])).toEqual([["清单", [["甲"]]]]);
  expect(notes).toEqual([
    { code: "far-cell", sheet: "清单", cell: "XFD1048576" },
    { code: "macro-sheet", sheet: "宏1" },
  ]);
});

test("a returned file has narrower limits than one that its owner opens: 65 sheets are too many", () => {
  for (const [what, limit] of Object.entries(RETURNED_LIMITS))
    expect(limit).toBeLessThanOrEqual(OPEN_LIMITS[what as keyof typeof OPEN_LIMITS]);
  const bytes = zipOf({ sheets: Array.from({ length: 65 }, (_, i) => ({ name: `表${i}` })) });
  expect(() => readSnapshot(bytes, { limits: RETURNED_LIMITS })).toThrow(XlsxError);
  expect(readSnapshot(bytes).snapshot.sheets).toHaveLength(65);
});

test("a file with more cells than its limit is refused, and says how many there may be", () => {
  const bytes = zipOf({ rows: Array.from({ length: 60 }, () => ["甲", "乙"]) });
  const limits = {
    file: 1e6,
    parts: 50,
    part: 1e6,
    total: 1e6,
    ratio: 400,
    sheets: 5,
    cells: 100,
    strings: 10,
  };
  let refused: unknown;
  try {
    readSnapshot(bytes, { limits });
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(XlsxError);
  expect(refused).toMatchObject({ code: "too-large", excess: { what: "cells", limit: 100 } });
  expect(readSnapshot(bytes).snapshot.sheets[0]?.used?.rows).toBe(60);
});
