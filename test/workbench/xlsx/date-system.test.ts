import { writeXlsx as writeWithLibrary } from "hucre/xlsx";
import { writeXlsx } from "../../../workbench/xlsx";
import { modelOf } from "../../../workbench/xlsx/model/model-of";
import { firstSheet, openFile, partsOf } from "./support";

test("1904 日期系统的文件,打开后日期不差四年,存盘时仍是原来的数", async () => {
  const bytes = await writeWithLibrary({
    dateSystem: "1904",
    sheets: [
      {
        name: "老文件",
        rows: [[42674, 42674]],
        cells: new Map([
          ["0,0", { value: 42674, style: { numFmt: "yyyy-mm-dd" } }],
          ["0,2", { value: 0.5, style: { numFmt: "h:mm" } }],
        ]),
      },
    ],
  });
  const book = await openFile(bytes);
  const cells = modelOf(await book.snapshot(), book.extras).sheets[0]?.cells.get(0);
  expect([0, 1, 2].map((column) => cells?.get(column)?.value)).toEqual([44136, 42674, 0.5]); // 2020-11-01
  firstSheet(book).getRange("A2").setValue(44196).setNumberFormat("yyyy-mm-dd");
  firstSheet(book).getRange("B2").setValue(7);
  const sheet = partsOf(await writeXlsx(book))["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toMatch(/<c r="A1"[^>]*><v>42674<\/v>/);
  expect(sheet).toMatch(/<c r="A2"[^>]*><v>42734<\/v>/); // 2020-12-31
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>7<\/v>/);
});
