import { writeXlsx } from "../../../workbench/xlsx";
import { zipOf } from "../../xlsx/make-xlsx";
import { firstSheet, openFile, partsOf } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
function cellsIn(bytes: Uint8Array): Record<string, string> {
  const cells = (partsOf(bytes)[SHEET] ?? "").match(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];
  return Object.fromEntries(cells.map((text) => [/r="([A-Z]+\d+)"/.exec(text)?.[1] ?? "", text]));
}

const STALE = '<c r="B1"><f>A1*2</f><v>999</v></c>';
const THREE_SHEETS = '<c r="B2"><f>SUM(Sheet1:Sheet3!A1)</f><v>66</v></c>';
const PICTURE = '<c r="C2" t="str"><f>_xlfn.IMAGE("x")</f><v>图</v></c>';
const CUBE = '<c r="D2"><f>CUBEVALUE("数据","[Measures].[完成]")</f><v>12.5</v></c>';
const OTHER_FILE = "<c r=\"E2\"><f>'[1]台账 1'!A1+1</f><v>8</v></c>";
const MACRO = '<c r="F2" t="str"><f>取单位(A1)</f><v>住建局</v></c>';
const DAY = '<c r="G2"><f>A2</f><v>44104</v></c>';
const SHARED = '<c r="H1"><f t="shared" ref="H1:H2" si="0">A1+1</f><v>12</v></c>';
const SHARER = '<c r="H2"><f t="shared" si="0"/><v>44105</v></c>';
const DAY_CELL = '<c r="A2" s="1"><v>44104</v></c>';

const file = () =>
  zipOf({
    formats: ["yyyy-mm-dd"],
    sheets: [
      {
        name: "Sheet1",
        rows: [[11, STALE, "丙"]],
        cells: {
          H1: SHARED,
          A2: DAY_CELL,
          B2: THREE_SHEETS,
          C2: PICTURE,
          D2: CUBE,
          E2: OTHER_FILE,
          F2: MACRO,
          G2: DAY,
          H2: SHARER,
          K1: '<c r="K1"><f>L1+1</f><v>5</v></c>',
          L1: '<c r="L1"><f>M1*10</f><v>4</v></c>',
          M1: '<c r="M1"><v>1</v></c>',
          N1: '<c r="N1"><f>率*2</f><v>7</v></c>',
        },
      },
      { name: "Sheet2", rows: [[22]] },
      { name: "Sheet3", rows: [[33]] },
    ],
    names: '<definedName name="率">Sheet1!$M$1</definedName>',
  });

test("改一个无关的单元格,别的单元格一个字节都不动:过时的结果、三维引用、图片函数、多维数据集、外部引用、宏函数、日期格式", async () => {
  const bytes = file();
  const book = await openFile(bytes);
  firstSheet(book).getRange("C1").setValue("丁");
  const [before, after] = [cellsIn(bytes), cellsIn(await writeXlsx(book))];
  expect(after["C1"]).toContain("丁");
  expect({ ...after, C1: "" }).toEqual({ ...before, C1: "" });
});

test("依赖被改单元格的公式写回新结果,隔一层、经名称、在共享公式里也一样,公式本身照旧", async () => {
  const book = await openFile(file());
  firstSheet(book).getRange("M1").setValue(3);
  firstSheet(book).getRange("A1").setValue(5);
  const cells = cellsIn(await writeXlsx(book));
  expect(cells["L1"]).toMatch(/<f>M1\*10<\/f><v>30<\/v>/);
  expect(cells["K1"]).toMatch(/<f>L1\+1<\/f><v>31<\/v>/);
  expect(cells["N1"]).toMatch(/<f>率\*2<\/f><v>6<\/v>/);
  expect(cells["B1"]).toMatch(/<v>10<\/v>/);
  expect(cells["H1"]).toBe('<c r="H1"><f t="shared" ref="H1:H2" si="0">A1+1</f><v>6</v></c>');
  expect(cells["H2"]).toBe(SHARER);
  expect(cells["G2"]).toBe(DAY);
});

test("带今天日期的公式在别处有改动时写回新结果", async () => {
  const book = await openFile(
    zipOf({ rows: [["标题", '<c r="B1"><f>YEAR(TODAY())</f><v>1999</v></c>', "丙"]] }),
  );
  firstSheet(book).getRange("C1").setValue("丁");
  expect(cellsIn(await writeXlsx(book))["B1"]).toMatch(/<v>20\d\d<\/v>/);
});

test("什么都没改,带今天日期的公式也不写回:文件一个字节不差", async () => {
  const bytes = zipOf({ rows: [['<c r="A1"><f>YEAR(TODAY())</f><v>1999</v></c>']] });
  expect(Buffer.from(await writeXlsx(await openFile(bytes)))).toEqual(Buffer.from(bytes));
});

test("程序算不了的公式显示文件里的结果,改写后才换掉", async () => {
  const book = await openFile(file());
  expect(firstSheet(book).getRange("B2").getValue()).toBe(66);
  firstSheet(book).getRange("B2").setValue(1);
  expect(cellsIn(await writeXlsx(book))["B2"]).toBe('<c r="B2"><v>1</v></c>');
});

test.each([
  ["VLOOKUP(F1,A1:B3,2,FALSE)", "#N/A"],
  ["VLOOKUP(0,A1:B3,2,FALSE)", "#N/A"],
  ['VLOOKUP("",A1:B3,2,FALSE)', "#N/A"],
  ["VLOOKUP(3,A1:B4,2,FALSE)", "丁"],
  ["HLOOKUP(F1,A1:C2,2,FALSE)", "#N/A"],
  ["MATCH(F1,A1:A3,0)", "#N/A"],
  ["VLOOKUP(F1,A1:B5,2,FALSE)", "零"],
])("查找的值是空白时不会对上空白行:%s 得 %s", async (formula, value) => {
  const book = await openFile(
    zipOf({
      rows: [
        ["名称", "数量"],
        ["", "表头说明"],
        ["甲", 5],
        [3, "丁"],
        [0, "零"],
      ],
    }),
  );
  firstSheet(book).getRange("H1").setFormula(`=${formula}`);
  await book.settle();
  expect(firstSheet(book).getRange("H1").getValue()).toBe(value);
});

test("键入得出日期的公式带上日期格式;文件里原有的公式不会因重算换格式", async () => {
  const book = await openFile(
    zipOf({ formats: ["yyyy-mm-dd"], rows: [[DAY_CELL.replace("A2", "A1")], [44104, "x"]], cells: {} }),
  );
  firstSheet(book).getRange("D1").setFormula("=A1");
  await book.settle();
  expect(firstSheet(book).getRange("D1").getNumberFormat()).toBe("yyyy-mm-dd");
});
