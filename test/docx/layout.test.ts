import type { Paper, PaperAnnex } from "../../src/core/papers/paper";
import { cell } from "../../src/core/sheets/annex";
import { writeDocx } from "../../src/docx/write-docx";
import { wordToPdf } from "../support/libreoffice";
import { pdfPages, type PdfPage } from "./pdf-pages";
import { wordText } from "./word-text";

/** Word files against GB/T 9704-2012, as LibreOffice prints them. It has other fonts than an office. */
jest.setTimeout(120_000);

const LONG = "为打好污染防治攻坚战各单位按照任务清单抓好落实".repeat(80);
const annexOf = (across: boolean): PaperAnnex => ({
  title: "任务明细",
  across,
  columns: ["序号", "工作措施", "编号"].map((header, i) => ({ header, width: i === 1 ? 300 : 60 })),
  rows: Array.from({ length: 40 }, (_, i) => [
    cell(i + 1),
    cell("完成锅炉改造".repeat(8)),
    cell(`大气-${i}`),
  ]),
  notes: ["注：演示。"],
});
const BULLETIN: Paper = {
  form: "bulletin",
  file: "通报",
  blocks: [
    { kind: "mark", text: "污染防治攻坚督办通报" },
    { kind: "issue", text: "2020年第2期" },
    { kind: "imprint", left: "旗攻坚办", right: "2020年11月20日" },
    { kind: "title", text: "关于污染防治攻坚任务进展情况的通报" },
    { kind: "addressee", text: "各有关单位：" },
    { kind: "heading", text: "一、总体情况" },
    { kind: "subheading", text: "（一）旗水利局" },
    { kind: "text", text: LONG },
    { kind: "attachments", names: ["排名", "任务明细"] },
    { kind: "signature", office: "旗攻坚办", day: "2020年11月20日" },
  ],
  annexes: [annexOf(false), annexOf(true)],
  copies: "抄送：旗委办公室。",
};
const LETTER: Paper = {
  form: "letter",
  file: "函",
  blocks: [
    { kind: "mark", text: "正蓝旗污染防治攻坚战领导小组办公室" },
    { kind: "number", text: "蓝攻坚办〔2020〕　　号" },
    { kind: "title", text: "关于污染防治攻坚任务办理情况的督办函" },
    { kind: "addressee", text: "旗水利局：" },
    { kind: "text", text: "特此函告。" },
    { kind: "signature", office: "旗攻坚办", day: "2020年11月20日" },
    { kind: "note", text: "（联系人：巴图；电话：0479-0000000）" },
  ],
  annexes: [annexOf(true)],
};

let bulletin: readonly PdfPage[];
let letter: readonly PdfPage[];
let files: readonly Uint8Array[];
beforeAll(async () => {
  files = [await writeDocx([BULLETIN]), await writeDocx([LETTER, { ...LETTER, file: "函二" }])];
  [bulletin = [], letter = []] = wordToPdf(files).map(pdfPages);
});

const near = (value: number, wanted: number, by = 1): void => {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(by);
};
const isNumber = ({ text }: { readonly text: string }): boolean => /^—\d+—$/.test(text);
const textLines = ({ lines }: PdfPage) => lines.filter((line) => !isNumber(line));

test("pages are A4, upright for the text and across for a wide annex", () => {
  for (const { width, height } of [bulletin[0], bulletin[1], letter[0]].flatMap((page) => page ?? [])) {
    near(width, 210);
    near(height, 297);
  }
  const last = bulletin.at(-1);
  near(last?.width ?? 0, 297);
  near(last?.height ?? 0, 210);
});

test("a full page of text has 22 lines of 28 characters, 37 mm below the paper's edge and 28 mm beside it", () => {
  const [, second] = bulletin;
  const lines = second === undefined ? [] : textLines(second);
  expect(lines.map(({ text }) => Array.from(text).length)).toEqual(Array.from({ length: 22 }, () => 28));
  near(Math.min(...lines.map(({ left }) => left)), 28);
  near(Math.max(...lines.map(({ right }) => right)), 184, 1.5);
  near(Math.min(...lines.map(({ top }) => top)), 37, 4);
  expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThanOrEqual(264);
});

test("nothing reaches beyond the margins, on any page", () => {
  for (const page of [...bulletin, ...letter]) {
    const isAcross = page.width > page.height;
    for (const { text, left, right, top, bottom } of textLines(page)) {
      const inside =
        left >= (isAcross ? 24 : 19) &&
        right <= page.width - (isAcross ? 24 : 19) &&
        top >= 25 &&
        bottom <= page.height - (isAcross ? 25 : 33);
      expect([text, inside]).toEqual([text, true]);
    }
  }
});

test("pages are numbered — 1 —, odd ones at the right, even ones at the left; the first page of a 函 has no number", () => {
  bulletin.forEach((page, i) => {
    const [number] = page.lines.filter(isNumber);
    expect(number?.text).toBe(`—${i + 1}—`);
    expect(i % 2 === 0 ? (number?.left ?? 0) > page.width / 2 : (number?.right ?? 999) < page.width / 2).toBe(
      true,
    );
  });
  const firsts = letter.filter(({ lines }) => lines.some(({ text }) => text.endsWith("领导小组办公室")));
  expect(firsts).toHaveLength(2);
  for (const { lines } of firsts) expect(lines.some(isNumber)).toBe(false);
  // The second letter of a file begins with a page 1 of its own.
  expect(letter.flatMap(({ lines }) => lines.filter(isNumber).map(({ text }) => text))).toEqual(
    [2, 3, 2, 3].slice(0, letter.length - 2).map((n) => `—${n}—`),
  );
});

test("the mark of a 函 stands in one line 30 mm below the edge, 发文字号 with six-angled brackets at the right", () => {
  const [first] = letter;
  const mark = first?.lines.find(({ text }) => text === "正蓝旗污染防治攻坚战领导小组办公室");
  near(mark?.top ?? 0, 30, 4);
  const number = first?.lines.find(({ text }) => text.includes("〔2020〕"));
  expect(number?.text).toContain("蓝攻坚办〔2020〕");
  // The number is left blank: 号 stands apart, at the right edge.
  const end = first?.lines.find(({ text, top }) => text === "号" && Math.abs(top - (number?.top ?? 0)) < 2);
  near(end?.right ?? number?.right ?? 0, 184, 2);
});

test("the fonts are those of official texts, each with what stands in for it", () => {
  for (const file of files) {
    const { part } = wordText(file);
    const used = new Set(
      [...part("word/document.xml").matchAll(/w:eastAsia="([^"]*)"/g)].map(([, name]) => name),
    );
    expect([...used].every((name) => FACES.has(name ?? ""))).toBe(true);
    expect(used.has("仿宋_GB2312")).toBe(true);
    const table = part("word/fontTable.xml");
    for (const [name, otherwise] of FACES)
      expect(
        new RegExp(`w:name="${name}"><w:altName w:val="([^"]*)"`).exec(table)?.[1]?.split(","),
      ).toContain(otherwise);
  }
});

const FACES = new Map([
  ["方正小标宋简体", "宋体"],
  ["黑体", "SimHei"],
  ["楷体_GB2312", "楷体"],
  ["仿宋_GB2312", "仿宋"],
]);

test("the file says nothing of who or what made it", () => {
  for (const file of files) {
    const { part } = wordText(file);
    expect(part("docProps/core.xml")).not.toMatch(/creator|lastModifiedBy|Un-named/);
    expect(part("docProps/app.xml")).not.toMatch(/docx|ZLQ/i);
  }
});

test("however long the text, the signature stands on a page with the text's last words", async () => {
  const letters = Array.from({ length: 16 }, (_, lines): Paper => ({
    ...LETTER,
    blocks: LETTER.blocks.flatMap((block) =>
      block.kind === "text"
        ? [
            ...Array.from({ length: lines }, () => ({ kind: "text" as const, text: "请抓紧办理。" })),
            block,
            { kind: "attachments" as const, names: ["任务清单", "反馈表"] },
          ]
        : [block],
    ),
    annexes: [],
  }));
  const [printed] = wordToPdf([await writeDocx(letters)]);
  const signed = pdfPages(printed ?? new Uint8Array())
    .map(({ lines }) => lines.map(({ text }) => text.replace(/\s/g, "")).join(""))
    .filter((text) => text.includes("2020年11月20日"));
  expect(signed).toHaveLength(letters.length);
  for (const text of signed) expect(text).toContain("特此函告。");
});
