import { writeXlsx } from "../../../workbench/xlsx";
import { Package } from "../../../workbench/xlsx/package/package";
import { addName } from "../../../workbench/model/names";
import { partsOf as partsOfMade, zipOf, type Made } from "../../xlsx/make-xlsx";
import { firstSheet, openFile, partsOf } from "./support";

const TYPES = "[Content_Types].xml";
const typesOf = (bytes: Uint8Array): string => partsOf(bytes)[TYPES] ?? "";

/** As old LibreOffice writes it: a type for each part, none for endings. */
function withoutDefaults(made: Made, prefix = ""): Made {
  const text = String(partsOfMade(made)[TYPES]);
  const overrides = text
    .replace(/<Default[^>]*>/g, "")
    .replace(
      "<Override ",
      '<Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/_rels/workbook.xml.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override ',
    );
  const prefixed = overrides
    .replace(/<(\/?)(Types|Override)/g, `<$1${prefix}$2`)
    .replace("xmlns=", prefix === "" ? "xmlns=" : `xmlns:${prefix.slice(0, -1)}=`);
  return { ...made, parts: { ...made.parts, [TYPES]: prefixed } };
}

test.each([[""], ["ct:"]])("只给每个部件单独写类型的文件(前缀 %j),新加的部件都有类型", async (prefix) => {
  const book = await openFile(zipOf(withoutDefaults({ rows: [["任务"], ["甲"]] }, prefix)));
  book.extras.settings.set("记录", 1);
  await book.workbook.addTable(
    firstSheet(book).getSheetId(),
    "表1",
    { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 },
    "t1",
    {},
  );
  const saved = await writeXlsx(book);
  const types = typesOf(saved);
  for (const path of Object.keys(partsOf(saved)).filter((item) => item !== TYPES))
    expect(types.toLowerCase()).toContain(`partname="/${path.toLowerCase()}"`);
  expect(types.match(/<(?:ct:)?Override/g)).toHaveLength(Object.keys(partsOf(saved)).length - 1);
  expect(types.endsWith(`</${prefix}Types>`)).toBe(true);
});

test("没有样式部件的文件,加底色后有了样式部件,类型和关系都写全", async () => {
  const made = { rows: [["任务"]], parts: { "xl/styles.xml": undefined } };
  const book = await openFile(zipOf(made));
  firstSheet(book).getRange("A1").setBackgroundColor("#FFFF00");
  const saved = await writeXlsx(book);
  expect(partsOf(saved)["xl/styles.xml"]).toContain("FFFF00");
  expect(typesOf(saved)).toContain('PartName="/xl/styles.xml"');
  expect(Package.open(saved).related("xl/workbook.xml", "styles")).toBe("xl/styles.xml");
});

const namesIn = (bytes: Uint8Array): string[] =>
  (partsOf(bytes)["xl/workbook.xml"] ?? "").match(/<definedName .*?<\/definedName>/gs) ?? [];

test("删掉工作表,它自己的名称一起删,不留 #REF!;别的表的同名名称还在", async () => {
  const book = await openFile(
    zipOf({
      sheets: [
        { name: "汇总", rows: [["甲"]] },
        { name: "明细", rows: [["乙"]] },
      ],
      names:
        '<definedName name="攻坚报表" localSheetId="0">汇总!$A$1</definedName><definedName name="攻坚报表" localSheetId="1">明细!$A$1</definedName>',
    }),
  );
  addName(book, firstSheet(book).getSheetId(), "新的", "汇总!$A$1", "");
  book.workbook.deleteSheet(firstSheet(book));
  const names = namesIn(await writeXlsx(book));
  expect(names).toEqual(['<definedName name="攻坚报表" localSheetId="0">明细!$A$1</definedName>']);
});

test("与文件里的隐藏名称同名的新名称代替它,不会有两个同名", async () => {
  const book = await openFile(
    zipOf({ name: "表", rows: [["甲"]], names: '<definedName name="清单" hidden="1">表!$A$9</definedName>' }),
  );
  addName(book, undefined, "清单", "表!$A$1", "");
  expect(namesIn(await writeXlsx(book))).toEqual(['<definedName name="清单">表!$A$1</definedName>']);
});

test("打开时显示的那张表仍是它,前面加了表也一样;新表不与它一起被选中", async () => {
  const made: Made = {
    sheets: [
      { name: "甲", rows: [["a"]] },
      { name: "乙", rows: [["b"]] },
    ],
  };
  const workbook = String(partsOfMade(made)["xl/workbook.xml"]).replace(
    "<sheets>",
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets>',
  );
  const book = await openFile(zipOf({ ...made, parts: { "xl/workbook.xml": workbook } }));
  book.workbook.insertSheet("新", { index: 0 });
  const parts = partsOf(await writeXlsx(book));
  expect(parts["xl/workbook.xml"]).toContain('activeTab="2"');
  expect(Object.values(parts).filter((text) => text.includes('tabSelected="1"'))).toEqual([]);
});

/** A workbook with a macro sheet (of Excel 4.0) between two sheets, each with a name of its own. */
function withMacroSheet(): Made {
  const kind = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet";
  const made: Made = {
    sheets: [
      { name: "清单", rows: [["任务"], ["甲"]] },
      { name: "宏1", rows: [["=ALERT(1)"]] },
      { name: "明细", rows: [["乙"]] },
    ],
    names:
      '<definedName name="入口" function="1" localSheetId="1">宏1!$A$1</definedName><definedName name="起点" localSheetId="2">明细!$A$1</definedName>',
  };
  const parts = partsOfMade(made);
  const part = (path: string, from: string, to: string) => ({
    [path]: String(parts[path]).replace(from, to),
  });
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  return {
    ...made,
    parts: {
      ...part("xl/_rels/workbook.xml.rels", `Id="rId2" Type="${office}"`, `Id="rId2" Type="${kind}"`),
      ...part(
        TYPES,
        'sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"',
        'sheet2.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"',
      ),
    },
  };
}

test("宏表不显示也不改动:改一个单元格、前面加一张表,宏表和它的名称都在", async () => {
  const source = zipOf(withMacroSheet());
  const book = await openFile(source);
  expect(book.sheets().map((sheet) => sheet.getSheetName())).toEqual(["清单", "明细"]);
  firstSheet(book).getRange("A2").setValue("改");
  book.workbook.insertSheet("新", { index: 0 });
  const saved = await writeXlsx(book);
  const [was, is] = [partsOf(source), partsOf(saved)];
  expect(is["xl/worksheets/sheet2.xml"]).toBe(was["xl/worksheets/sheet2.xml"]);
  expect(is[TYPES]).toContain('sheet2.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"');
  const sheets = Array.from(
    (is["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g),
    ([, name]) => name,
  );
  expect([...sheets].sort()).toEqual(["宏1", "新", "明细", "清单"].sort());
  const own = (name: string) =>
    /localSheetId="(\d+)"/.exec(namesIn(saved).find((n) => n.includes(name)) ?? "")?.[1];
  expect([sheets[Number(own("入口"))], sheets[Number(own("起点"))]]).toEqual(["宏1", "明细"]);
});
