import { blankRowsAt } from "../../src/xlsx/cells/blank-rows";
import { walkCells } from "../../src/xlsx/cells/walk-cells";
import { XmlReader } from "../../src/xlsx/xml/xml-reader";

/** The addresses of the cells that a walk comes by, and the rows that it is told of. */
function walked(rows: string): { readonly cells: string[]; readonly rows: number[] } {
  const reader = new XmlReader(`<sheetData>${rows}</sheetData>`);
  reader.next();
  const found = { cells: [] as string[], rows: [] as number[] };
  walkCells(reader, {
    row: (row) => found.rows.push(row + 1),
    cell: ({ row, column }) => found.cells.push(`R${row + 1}C${column + 1}`),
  });
  return found;
}

const CELL = "<c><v>1</v></c>";

test("空行不逐行去读，其后没写行号的行接着空行数", () => {
  expect(
    walked(`<row r="1">${CELL}</row><row r="2"/><row r="3"></row>\n<row r="9" /><row>${CELL}</row>`),
  ).toEqual({ cells: ["R1C1", "R10C1"], rows: [1, 10] });
});

test("只写了列的范围和行距的空行也算空行", () => {
  expect(walked(`<row r="4" spans="1:5"/><row r="5" spans="1:5" x14ac:dyDescent="0.15"/>`).rows).toEqual([]);
});

test.each([
  ["行高", '<row r="5" ht="30" customHeight="1"/>'],
  ["隐藏", '<row r="5" spans="1:5" hidden="1"/>'],
  ["整行的格式", '<row r="5" s="3" customFormat="1"/>'],
  ["有格式的空格", '<row r="5"><c r="A5" s="3"/></row>'],
])("写了%s的行不算空行", (_, row) => {
  expect(walked(`<row r="4"/>${row}<row r="6"/>`).rows).toEqual([5]);
});

test.each(["0", "1048577", "99999999999", "-1", ""])("空行之间行号是“%s”的仍算损坏", (number) => {
  expect(() => walked(`<row r="4"/><row r="${number}"/><row r="5"/>`)).toThrow();
});

test.each(['<row r="4"', '<row r="4" spans="1:5', '<row r="4"/', "<row r="])(
  "断在“%s”的仍算损坏",
  (broken) => {
    expect(blankRowsAt(broken, 0)).toBeUndefined();
    expect(() => walked(broken)).toThrow();
  },
);
