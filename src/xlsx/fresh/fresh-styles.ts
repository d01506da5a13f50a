import type { CellStyle, ConditionalFormat } from "../../core/base/workbook-edit";
import { plainXml } from "./fresh-text";

/** Codes that need no entry of their own. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_OWN = 164;

type Look = CellStyle & { readonly quoted?: boolean };
type RuleStyle = Extract<ConditionalFormat, { kind: "formula" }>["style"];

/** The looks of a fresh workbook, each once. */
export class FreshStyles {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Table('<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>');
  private readonly fills = new Table(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Table("<border><left/><right/><top/><bottom/><diagonal/></border>");
  private readonly looks = new Table('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly rules = new Table();

  /** The number of a look. */
  look(style: Look): number {
    const ids = {
      format: this.format(style.numberFormat ?? "General"),
      font: this.fonts.of(fontXml(style)),
      fill: style.fill === undefined ? 0 : this.fills.of(fillXml(style.fill)),
      border: style.grid === undefined ? 0 : this.borders.of(borderXml(style.grid)),
    };
    const alignment = alignmentXml(style);
    return this.looks.of(
      `<xf numFmtId="${ids.format}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"` +
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
        `${style.quoted === true ? ' quotePrefix="1"' : ""}>${alignment}</xf>`,
    );
  }

  /** The number of a look of 条件格式. */
  rule({ fill, color, bold, numberFormat }: RuleStyle): number {
    const font =
      color === undefined && bold === undefined
        ? ""
        : `<font>${bold === true ? "<b/>" : ""}${color === undefined ? "" : colorXml("color", color)}</font>`;
    const format =
      numberFormat === undefined
        ? ""
        : `<numFmt numFmtId="${this.format(numberFormat)}" formatCode="${plainXml(numberFormat)}"/>`;
    const paint =
      fill === undefined ? "" : `<fill><patternFill>${colorXml("bgColor", fill)}</patternFill></fill>`;
    return this.rules.of(`<dxf>${font}${format}${paint}</dxf>`);
  }

  xml(): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${plainXml(code)}"/>`,
    );
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`) +
      this.fonts.xml("fonts") +
      this.fills.xml("fills") +
      this.borders.xml("borders") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.looks.xml("cellXfs") +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
      this.rules.xml("dxfs") +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      "</styleSheet>"
    );
  }

  private format(code: string): number {
    const known = BUILT_IN[code] ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

/** Entries by number, each text once. */
class Table {
  private readonly ids = new Map<string, number>();
  constructor(...first: readonly string[]) {
    for (const text of first) this.of(text);
  }

  of(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.ids.set(text, this.ids.size);
    return this.ids.size - 1;
  }

  xml(name: string): string {
    return `<${name} count="${this.ids.size}">${[...this.ids.keys()].join("")}</${name}>`;
  }
}

const colorXml = (name: string, color: string): string =>
  `<${name} rgb="FF${color.replace("#", "").toUpperCase()}"/>`;

const fontXml = ({ fontName = "宋体", fontSize = 11, bold, color }: Look): string =>
  `<font>${bold === true ? "<b/>" : ""}<sz val="${fontSize}"/>` +
  `${color === undefined ? "" : colorXml("color", color)}<name val="${plainXml(fontName)}"/><charset val="134"/></font>`;

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;

function borderXml(color: string): string {
  const side = (name: string): string => `<${name} style="thin">${colorXml("color", color)}</${name}>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap }: Look): string {
  const said = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : "",
  ].join("");
  return said === "" ? "" : `<alignment${said}/>`;
}
