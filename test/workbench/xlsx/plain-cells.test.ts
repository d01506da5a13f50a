import type { Book } from "../../../workbench/book/book";
import { writeXlsx } from "../../../workbench/xlsx";
import { modelOf } from "../../../workbench/xlsx/model/model-of";
import { richFile } from "./rich-file";
import { firstSheet, openFile, partsOf } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

/** The cells of the first sheet as the add-in finds them when the saved file is opened again. */
async function reopened(book: Book) {
  const again = await openFile(await writeXlsx(book));
  return modelOf(await again.snapshot(), again.extras).sheets[0]?.cells;
}

test("写入的文字、数字、是非值,存盘再打开一字不差,包括尖括号、换行、首尾空格和 _x0041_ 这样的字", async () => {
  const values: readonly (string | number | boolean)[] = [
    "已完成<3处>&“5”处",
    " 前后有空格 ",
    "第一行\n第二行",
    "_x0041_",
    "'0012",
    "'=1+1",
    0.1,
    -3,
    1e21,
    true,
    false,
  ];
  const book = await openFile(await richFile());
  values.forEach((value, i) =>
    firstSheet(book)
      .getRange(`F${i + 20}`)
      .setValue(value),
  );
  const before = modelOf(await book.snapshot(), book.extras).sheets[0]?.cells;
  const cells = await reopened(book);
  for (let row = 19; row < 19 + values.length; row += 1)
    expect(cells?.get(row)?.get(5)?.value).toBe(before?.get(row)?.get(5)?.value);
});

test("几个单元格得到同一种新样子:内容和样子都存下了,样子在文件里只添一个", async () => {
  const book = await openFile(await richFile());
  const looksIn = (styles = "") => Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
  const old = looksIn(partsOf(await richFile())["xl/styles.xml"]);
  for (const row of [20, 21, 22])
    firstSheet(book)
      .getRange(`G${row}`)
      .setValue(44_140 + row)
      .setNumberFormat("yyyy/m/d");
  const saved = await writeXlsx(book);
  const parts = partsOf(saved);
  const looks = parts[SHEET]?.match(/<c r="G2[012]" s="\d+"><v>\d+<\/v><\/c>/g) ?? [];
  expect(looks).toHaveLength(3);
  expect(new Set(looks.map((cell) => / s="(\d+)"/.exec(cell)?.[1])).size).toBe(1);
  expect(looksIn(parts["xl/styles.xml"])).toBe(old + 1);
  const cells = await reopened(book);
  expect([19, 20, 21].map((row) => cells?.get(row)?.get(6))).toEqual(
    [44_160, 44_161, 44_162].map(
      (value) =>
        expect.objectContaining({
          value,
          style: expect.objectContaining({ numFmt: "yyyy/m/d" }) as unknown,
        }) as unknown,
    ),
  );
});
