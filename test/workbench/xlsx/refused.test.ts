import { strToU8, zipSync } from "fflate";
import { readXlsx, XlsxError } from "../../../workbench/xlsx";
import { richFile } from "./rich-file";
import { partsOf } from "./support";

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes, "x.xlsx");
    return "opened";
  } catch (error) {
    return error instanceof XlsxError ? error.code : `not an XlsxError: ${String(error)}`;
  }
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);

test("空文件、不是表格的文件、老的 .xls、加密的文件,各有各的说法", async () => {
  expect(await codeOf(new Uint8Array())).toBe("empty");
  expect(await codeOf(strToU8("序号,任务\n1,整治"))).toBe("not-xlsx");
  expect(
    await codeOf(new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0), ...wide("Workbook")])),
  ).toBe("old-xls");
  expect(
    await codeOf(
      new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0), ...wide("EncryptedPackage")]),
    ),
  ).toBe("encrypted");
});

test("压缩包里没有工作簿(例如 Word 文档)", async () => {
  expect(await codeOf(zipSync({ "readme.txt": strToU8("x") }))).toBe("no-workbook");
  const word = {
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8("<w:document/>"),
  };
  expect(await codeOf(zipSync(word))).toBe("no-workbook");
});

test("传坏了的文件:断在半路、缺了工作表、工作表没写完", async () => {
  const bytes = await richFile();
  for (const share of [0.2, 0.5, 0.9, 0.99])
    expect(await codeOf(bytes.slice(0, bytes.length * share))).toBe("damaged");
  const parts = partsOf(bytes);
  const packed = (changes: Record<string, string | undefined>) =>
    zipSync(
      Object.fromEntries(
        Object.entries({ ...parts, ...changes }).flatMap(([path, text]) =>
          text === undefined ? [] : [[path, strToU8(text)]],
        ),
      ),
    );
  const sheet = "xl/worksheets/sheet1.xml";
  expect(await codeOf(packed({ [sheet]: undefined }))).toBe("damaged");
  expect(await codeOf(packed({ [sheet]: parts[sheet]?.slice(0, 900) }))).toBe("damaged");
  expect(await codeOf(packed({ "xl/worksheets/sheet2.xml": "" }))).toBe("damaged");
});
