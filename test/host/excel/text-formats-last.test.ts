import type { Area, CellStyle, WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { textFormatsLast } from "../../../src/host/excel/apply/text-formats-last";

const at: Area = { row: 0, column: 0, rows: 1, columns: 1 };
const style = (look: CellStyle, sheet = "清单"): WorkbookEdit => ({ kind: "style", sheet, at, style: look });
const write = (text: string, sheet = "清单"): WorkbookEdit => ({
  kind: "write",
  sheet,
  at,
  content: [[text]],
});

test("the text format of a cell comes after what is written there, the rest of its look stays before", () => {
  expect(textFormatsLast([style({ bold: true, numberFormat: "@" }), write("一"), write("二")])).toEqual([
    style({ bold: true }),
    write("一"),
    write("二"),
    style({ numberFormat: "@" }),
  ]);
});

test("formats of dates, and of sheets that nothing is written to afterwards, stay where they are", () => {
  const edits = [
    style({ numberFormat: "yyyy-mm-dd" }),
    style({ numberFormat: "@" }, "另一张"),
    write("一"),
    style({ numberFormat: "@" }),
  ];
  expect(textFormatsLast(edits)).toEqual(edits);
});
