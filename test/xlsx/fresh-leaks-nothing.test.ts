import { unzipSync } from "fflate";
import { listsOf } from "../../src/commands/read-lists";
import { splitOf } from "../../src/commands/split";
import { readSnapshot, writeFresh } from "../../src/xlsx";
import { HEAD, ROWS } from "../core/features/collect/small-list";
import { partsOf, zipOf } from "./make-xlsx";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Each place in which a file can hold something gets a word of its own that must not come out anywhere. */
const word = (place: string): string => `CANARY${place}CANARY`;

function baseWithCanaries(): Uint8Array {
  const made = {
    sheets: [
      {
        name: "任务清单",
        rows: [
          ["重点任务清单"],
          [...HEAD, "内部意见"],
          ...ROWS.map((row) => [...(row as (string | number)[]), word("hiddencolumn")]),
        ],
        cells: { Z60: word("farcell") },
        after:
          `<dataValidations><dataValidation type="list" sqref="G3" prompt="${word("prompt")}"><formula1>"${word("validation")}"</formula1></dataValidation></dataValidations>` +
          `<hyperlinks><hyperlink ref="A3" location="${word("link")}" tooltip="${word("tooltip")}"/></hyperlinks>` +
          `<headerFooter><oddHeader>${word("header")}</oddHeader><oddFooter>${word("footer")}</oddFooter></headerFooter>`,
      },
      { name: word("sheetname"), rows: [[word("othersheet")]] },
    ],
    names: `<definedName name="${word("name")}">"${word("nametext")}"</definedName>`,
    formats: [`0"${word("format")}"`],
    strings: [word("unusedstring")],
  };
  const parts = partsOf(made);
  const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace(
    "<sheetData>",
    `<cols><col min="9" max="9" width="12" hidden="1"/></cols><sheetData>`,
  );
  return zipOf({
    ...made,
    parts: {
      "xl/worksheets/sheet1.xml": sheet,
      "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
        'sheetId="2"',
        'sheetId="2" state="veryHidden"',
      ),
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${word("author")}</dc:creator><cp:lastModifiedBy>${word("modifier")}</cp:lastModifiedBy><dc:title>${word("title")}</dc:title></cp:coreProperties>`,
      "docProps/app.xml": `<Properties><Company>${word("company")}</Company></Properties>`,
      "docProps/custom.xml": `<Properties><property name="${word("property")}"/></Properties>`,
      "customXml/item1.xml": `<x>${word("customxml")}</x>`,
      "xl/comments1.xml": `<comments ${MAIN}><authors><author>${word("commentauthor")}</author></authors><commentList><comment ref="A3" authorId="0"><text><t>${word("comment")}</t></text></comment></commentList></comments>`,
      "xl/printerSettings/printerSettings1.bin": word("printer"),
      "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="w"><we:properties><we:property name="zlq.x" value="${word("setting")}"/></we:properties></we:webextension>`,
      "xl/media/image1.png": word("picture"),
    },
  });
}

test("nothing of the office's file comes out in a unit's but its tasks: names, comments, hidden sheets and columns, properties, rules, links, headers, settings", () => {
  const base = baseWithCanaries();
  const { snapshot } = readSnapshot(base);
  expect(snapshot.sheets.map(({ name }) => name)).toContain(word("sheetname"));
  const plan = splitOf(listsOf(snapshot, { includeUnsure: true }), { batch: "20201109-01", to: "lead" });
  if (!plan.ok) throw new Error(plan.problem.code);
  expect(plan.value.books).toHaveLength(4);
  for (const { name, edits, hidden, mark } of plan.value.books) {
    const files = unzipSync(writeFresh({ title: name, edits, hidden, mark }));
    for (const [path, bytes] of Object.entries(files)) {
      expect(`${name}: ${path}`).not.toContain("CANARY");
      expect(new TextDecoder().decode(bytes)).not.toContain("CANARY");
    }
    expect(Object.keys(files).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "docProps/custom.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/theme/theme1.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  }
});
