import { escapeXml } from "../../../src/xlsx/xml/entities";
import { partsOf, zipOf } from "../make-xlsx";
import { HEAD, MAIN } from "./add-parts";
import type { Feature } from "./features";

const ROWS = [
  ["序号", "工作任务", "完成时限", "责任单位"],
  ["1", "清理河道垃圾", "2020年10月底前", "住建局"],
  ["2", "拆除燃煤锅炉", "春节前", "能源局"],
  ["3", "新建污水管网", "2021年6月底前", "水利局"],
] as const;
const LAST = ROWS[0].length - 1;

/** A frame as offices draw it: this line around the list, thin lines inside. */
const FRAMES = ["thick", "medium", "double", "mediumDashDot"] as const;
type Frame = (typeof FRAMES)[number];

/** Looks 1 to 3 of the cells: at the left edge, inside, at the right edge. */
function stylesPart(frame: Frame): string {
  const side = (name: string, line: string) => `<${name} style="${line}"><color rgb="FF7F7F7F"/></${name}>`;
  const border = (left: string, right: string) =>
    `<border>${side("left", left)}${side("right", right)}${side("top", frame)}${side("bottom", "thin")}<diagonal/></border>`;
  const borders = [border(frame, "thin"), border("thin", "thin"), border("thin", frame)];
  const looks = borders.map(
    (_, i) =>
      `<xf numFmtId="0" fontId="0" fillId="0" borderId="${i + 1}" xfId="0" applyBorder="1"><alignment vertical="center" wrapText="1"/></xf>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="4"><border><left/><right/><top/><bottom/><diagonal/></border>${borders.join("")}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${looks.join("")}</cellXfs></styleSheet>`
  );
}

/** The list on a sheet with something in front of its cells; each row with attributes of its own. */
function sheetPart(
  front: string,
  rowAttributes: readonly string[],
  look: (column: number) => number,
): string {
  const rows = ROWS.map((row, r) => {
    const cells = row.map(
      (text, c) =>
        `<c r="${"ABCD"[c] ?? ""}${r + 1}" s="${look(c)}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`,
    );
    return `<row r="${r + 1}"${rowAttributes[r] ?? ""}>${cells.join("")}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}">${front}<sheetData>${rows.join("")}</sheetData></worksheet>`;
}

const list = (sheet: string, frame: Frame = "thick"): Uint8Array =>
  zipOf({
    parts: { ...partsOf({}), "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": stylesPart(frame) },
  });

/** Widths also of columns right of the list, of a whole run of columns, and none at all beside the list. */
const WIDTHS = {
  "own widths":
    '<cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="2" max="4" width="31.25" customWidth="1"/><col min="5" max="5" width="2.75" customWidth="1"/><col min="6" max="6" width="40.125" customWidth="1"/></cols>',
  "one width for all columns": '<cols><col min="1" max="16384" width="12.625" customWidth="1"/></cols>',
  "own widths beside hidden columns":
    '<cols><col min="2" max="2" width="20" customWidth="1"/><col min="7" max="8" width="0" hidden="1" customWidth="1"/></cols>',
} as const;

/** Lists whose borders, widths and heights are drawn as offices draw them; one deadline tells no day. */
export const DRAWN: readonly Feature[] = [
  ...FRAMES.map((frame) => ({
    name: `${frame} borders`,
    file: () =>
      list(
        sheetPart("", [], (c) => (c === 0 ? 1 : c === LAST ? 3 : 2)),
        frame,
      ),
  })),
  ...Object.entries(WIDTHS).map(([name, cols]) => ({ name, file: () => list(sheetPart(cols, [], () => 2)) })),
  {
    name: "own heights",
    file: () =>
      list(
        sheetPart(
          '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>',
          [' ht="31.5" customHeight="1"', "", ' ht="60" customHeight="1"'],
          () => 2,
        ),
      ),
  },
];
