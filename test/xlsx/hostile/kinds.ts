import { strToU8, zipSync } from "fflate";
import { partsOf, sheetPart, zipOf } from "../make-xlsx";
import { packBlanks } from "./pack-blanks";

/** A file that a careless program, a broken connection or somebody with a grudge may hand in. */
export type HostileKind = {
  /** What is wrong with it. */
  readonly name: string;
  readonly file: () => Uint8Array;
  /** What has to become of it: it opens with its list of two tasks, or is refused so. */
  readonly outcome:
    "opens" | "damaged" | "too-large" | "no-workbook" | "not-xlsx" | "old-xls" | "encrypted" | "empty";
  /** What the sentence has to name besides the file. */
  readonly names?: string;
};

const LIST = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  ["1", "治理建筑工地扬尘", "2020年底前", "旗住建局", "已完成"],
  ["2", "城区清洁取暖改造", "2020年10月底前", "旗发改委", ""],
];
const SHEET = "xl/worksheets/sheet1.xml";
const MIB = 1 << 20;

const list = (more: Parameters<typeof zipOf>[0] = {}) => zipOf({ rows: LIST, ...more });
const withPart = (path: string, part: string | Uint8Array | undefined) => list({ parts: { [path]: part } });
/** The list with more rows, written as XML, behind it. */
const withRows = (xml: string) =>
  withPart(
    SHEET,
    sheetPart({ rows: LIST }).replace("</sheetData>", () => `${xml}</sheetData>`),
  );
const changed = (from: string | RegExp, to: string) =>
  withPart(
    SHEET,
    sheetPart({ rows: LIST }).replace(from, () => to),
  );
const text = (path: string) => String(partsOf({ rows: LIST })[path]);
const compound = (inside: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(600).fill(0),
    ...Array.from(inside).flatMap((character) => [character.charCodeAt(0), 0]),
  ]);

export const HOSTILE_KINDS: readonly HostileKind[] = [
  { name: "三行的普通清单", file: () => list(), outcome: "opens" },
  // Far cells.
  {
    name: "XFD1048576有误填",
    file: () => list({ cells: { XFD1048576: "1" } }),
    outcome: "opens",
    names: "清单!XFD1048576",
  },
  {
    name: "A1048576有误填",
    file: () => list({ cells: { A1048576: "1" } }),
    outcome: "opens",
    names: "清单!A1048576",
  },
  {
    name: "数组公式D20:XFD1048576",
    file: () => withRows('<row r="20"><c r="D20"><f t="array" ref="D20:XFD1048576">1</f><v>1</v></c></row>'),
    outcome: "opens",
  },
  {
    name: "整张表合并",
    file: () => list({ after: '<mergeCells><mergeCell ref="H1:XFD1048576"/></mergeCells>' }),
    outcome: "opens",
  },
  {
    name: "声明的区域是整张表",
    file: () => changed("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
    outcome: "opens",
  },
  {
    name: "十一位行号",
    file: () => withRows('<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'),
    outcome: "damaged",
    names: "清单第99999999999行",
  },
  {
    name: "第0行",
    file: () => withRows('<row r="0"><c r="A0"><v>1</v></c></row>'),
    outcome: "damaged",
    names: "清单第0行",
  },
  {
    name: "XFE列",
    file: () => withRows('<row r="20"><c r="XFE20"><v>1</v></c></row>'),
    outcome: "damaged",
    names: "清单!XFE20",
  },
  {
    name: "1048576个空行",
    file: () => withRows(Array.from({ length: 1_048_573 }, (_, i) => `<row r="${i + 4}"/>`).join("")),
    outcome: "opens",
  },
  {
    name: "每列到底都有格式",
    file: () =>
      changed("<sheetData>", '<cols><col min="1" max="16384" width="12" style="0"/></cols><sheetData>'),
    outcome: "opens",
  },
  // Cost.
  {
    name: "4万个不关的<row>",
    file: () => withRows("<row>".repeat(40_000)),
    outcome: "damaged",
    names: "清单",
  },
  {
    name: "2万个不关的<c>",
    file: () => withRows(`<row r="9">${"<c>".repeat(20_000)}</row>`),
    outcome: "damaged",
    names: "清单!",
  },
  {
    name: "2万个引号不配对的标记",
    file: () => withRows(`<row r="9">${'<c r="A9'.repeat(20_000)}</row>`),
    outcome: "damaged",
    names: "清单",
  },
  {
    name: "六万层嵌套",
    file: () => changed("</worksheet>", `${"<x>".repeat(60_000)}${"</x>".repeat(60_000)}</worksheet>`),
    outcome: "opens",
  },
  {
    name: "2万个合并区域",
    file: () =>
      list({
        after: `<mergeCells>${Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="H${2 * i + 1}:I${2 * i + 2}"/>`).join("")}</mergeCells>`,
      }),
    outcome: "opens",
  },
  { name: "900MB的图片", file: () => packBlanks(list(), "xl/media/image1.png", 900 * MIB), outcome: "opens" },
  {
    name: "工作表里200MB空白",
    file: () =>
      packBlanks(list(), SHEET, 200 * MIB, [
        sheetPart({ rows: LIST }).replace("</worksheet>", ""),
        "</worksheet>",
      ]),
    outcome: "too-large",
    names: "400",
  },
  {
    name: "三张500MB的工作表",
    file: () =>
      [1, 2, 3].reduce(
        (file, n) =>
          packBlanks(file, `xl/worksheets/sheet${n}.xml`, 500 * MIB, ["<worksheet>", "</worksheet>"]),
        zipOf({ sheets: [{ rows: LIST }, { name: "二" }, { name: "三" }] }),
      ),
    outcome: "too-large",
  },
  {
    name: "实体炸弹",
    file: () =>
      withPart(
        SHEET,
        text(SHEET).replace("<worksheet", '<!DOCTYPE w [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;">]><worksheet'),
      ),
    outcome: "damaged",
    names: "清单",
  },
  {
    name: "外部实体",
    file: () =>
      withPart(
        "xl/workbook.xml",
        text("xl/workbook.xml").replace(
          "<workbook",
          '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook',
        ),
      ),
    outcome: "damaged",
    names: "xl/workbook.xml",
  },
  // Damage.
  { name: "丢了一个</row>", file: () => changed("</row>", ""), outcome: "damaged", names: "清单!" },
  {
    name: "GBK编码的工作表",
    file: () =>
      withPart(
        SHEET,
        Uint8Array.from([
          ...strToU8(
            '<?xml version="1.0" encoding="GBK"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>',
          ),
          0xd0,
          0xf2,
          0xba,
          0xc5,
          ...strToU8("</t></is></c></row></sheetData></worksheet>"),
        ]),
      ),
    outcome: "damaged",
    names: "清单",
  },
  { name: "字符编号不存在", file: () => changed("治理", "&#x110000;"), outcome: "damaged", names: "清单!B2" },
  { name: "没有这个字符名", file: () => changed("治理", "&nbsp;"), outcome: "damaged", names: "清单!B2" },
  {
    name: "共享文字的编号太大",
    file: () => withRows('<row r="9"><c r="A9" t="s"><v>999999</v></c></row>'),
    outcome: "damaged",
    names: "清单!A9",
  },
  {
    name: "一格写了两次",
    file: () => withRows('<row r="9"><c r="A9"><v>1</v></c><c r="A9"><v>2</v></c></row>'),
    outcome: "damaged",
    names: "清单!A9",
  },
  {
    name: "同名的两张表",
    file: () => zipOf({ sheets: [{ rows: LIST }, { name: "清单", rows: LIST }] }),
    outcome: "damaged",
    names: "清单",
  },
  { name: "工作表为空文件", file: () => withPart(SHEET, ""), outcome: "damaged", names: "清单" },
  { name: "缺工作表", file: () => withPart(SHEET, undefined), outcome: "damaged", names: "清单" },
  {
    name: "样式不是XML",
    file: () => withPart("xl/styles.xml", "<<<不是XML"),
    outcome: "damaged",
    names: "xl/styles.xml",
  },
  { name: "缺样式", file: () => withPart("xl/styles.xml", undefined), outcome: "opens" },
  { name: "断在一半", file: () => list().slice(0, 900), outcome: "damaged" },
  { name: "只差几个字节", file: () => list().slice(0, -8), outcome: "damaged" },
  { name: "中间坏了一个字节", file: flipped, outcome: "damaged" },
  {
    name: "前面多出一段",
    file: () => Uint8Array.from([...strToU8("HTTP/1.1 200 OK\r\n\r\n"), ...list()]),
    outcome: "opens",
  },
  {
    name: "后面多出一段",
    file: () => Uint8Array.from([...list(), ...new Uint8Array(200)]),
    outcome: "opens",
  },
  { name: "UTF-16的工作表", file: () => withPart(SHEET, utf16(text(SHEET))), outcome: "opens" },
  // Other kinds of file.
  { name: "空文件", file: () => new Uint8Array(), outcome: "empty" },
  { name: "一个字节", file: () => strToU8("P"), outcome: "not-xlsx" },
  { name: "改了后缀的CSV", file: () => strToU8("序号,任务\n1,整治"), outcome: "not-xlsx" },
  { name: "旧版.xls", file: () => compound("Workbook"), outcome: "old-xls" },
  { name: "有密码", file: () => compound("EncryptedPackage"), outcome: "encrypted" },
  {
    name: "Word文档",
    file: () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }),
    outcome: "no-workbook",
  },
  // Names like JavaScript's own.
  {
    name: "表名叫__proto__",
    file: () =>
      zipOf({
        sheets: [
          { name: "__proto__", rows: LIST },
          { name: "constructor", rows: LIST },
        ],
      }),
    outcome: "opens",
  },
];

/** One byte of the sheet's packed text is another: the sum no longer holds. */
function flipped(): Uint8Array {
  const bytes = list();
  const name = strToU8(SHEET);
  const at =
    bytes.findIndex((_, start) => name.every((byte, i) => bytes[start + i] === byte)) + name.length + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes;
}

function utf16(content: string): Uint8Array {
  const codes = Uint16Array.from(`\uFEFF${content}`, (character) => character.charCodeAt(0));
  return new Uint8Array(codes.buffer);
}
