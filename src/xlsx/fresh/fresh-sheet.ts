import { areaAddress, cellAddress } from "../../core/base/address";
import { isFormula } from "../../core/base/cell-content";
import type { Area, CellContent, CellStyle, PageSetup, WorkbookEdit } from "../../core/base/workbook-edit";
import type { FreshStyles } from "./fresh-styles";
import { cellXml, plainXml } from "./fresh-text";

type Edit<K extends WorkbookEdit["kind"]> = Extract<WorkbookEdit, { kind: K }>;
type Cell = { content: CellContent; style: CellStyle };

/** Texts of all sheets, each once. */
type SharedTexts = { readonly of: (text: string) => number };

/** Pixels beside the text in a column, and of one figure, in the default font. */
const PADDING = 5;
const FIGURE = 7;
const POINTS_PER_INCH = 72;
const PIXELS_PER_POINT = 96 / POINTS_PER_INCH;
/** What people's spreadsheets take for a formula once the cell is edited. */
const LIKE_FORMULA = /^[=+\-@]/;

/** One sheet of a fresh workbook: edits are taken in order, then it is written out. */
export class FreshSheet {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly merges: Area[] = [];
  private readonly validations: Edit<"validation">[] = [];
  private readonly rules: Edit<"conditional-formats">[] = [];
  private page: PageSetup | undefined;
  private frozen = 0;

  constructor(readonly name: string) {}

  /** The print set-up, whose names stand in the workbook part. */
  get setup(): PageSetup | undefined {
    return this.page;
  }

  take(edit: WorkbookEdit): void {
    switch (edit.kind) {
      case "write":
        edit.content.forEach((line, r) => {
          line.forEach((content, c) => {
            this.at(edit.at.row + r, edit.at.column + c).content = content;
          });
        });
        break;
      case "style":
        for (let row = edit.at.row; row < edit.at.row + edit.at.rows; row += 1)
          for (let column = edit.at.column; column < edit.at.column + edit.at.columns; column += 1) {
            const cell = this.at(row, column);
            cell.style = { ...cell.style, ...edit.style };
          }
        break;
      case "merge":
        this.merges.push(edit.at);
        break;
      case "column-widths":
        for (const [i, width] of edit.widths.entries()) this.widths.set(edit.first + i, width);
        break;
      case "row-heights":
        for (const [i, height] of edit.heights.entries()) this.heights.set(edit.first + i, height);
        break;
      case "freeze-rows":
        this.frozen = edit.rows;
        break;
      case "page-setup":
        this.page = edit.setup;
        break;
      case "validation":
        this.validations.push(edit);
        break;
      case "conditional-formats":
        this.rules.push(edit);
        break;
      default:
        throw new Error(`a fresh workbook has no ${edit.kind}`);
    }
  }

  xml(styles: FreshStyles, texts: SharedTexts, selected: boolean): string {
    const page = this.page;
    return (
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (page === undefined || "percent" in page.scaling
        ? ""
        : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>') +
      `<sheetViews><sheetView workbookViewId="0"${selected ? ' tabSelected="1"' : ""}>${this.paneXml()}</sheetView></sheetViews>` +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      this.columnsXml() +
      `<sheetData>${this.rowsXml(styles, texts)}</sheetData>` +
      this.mergesXml() +
      this.rulesXml(styles) +
      this.validationsXml() +
      (page === undefined ? "" : pageXml(page)) +
      "</worksheet>"
    );
  }

  private at(row: number, column: number): Cell {
    let line = this.rows.get(row);
    if (line === undefined) this.rows.set(row, (line = new Map<number, Cell>()));
    let cell = line.get(column);
    if (cell === undefined) line.set(column, (cell = { content: "", style: {} }));
    return cell;
  }

  private paneXml(): string {
    if (this.frozen === 0) return "";
    const top = cellAddress(this.frozen, 0);
    return (
      `<pane ySplit="${this.frozen}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>` +
      `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/>`
    );
  }

  private columnsXml(): string {
    if (this.widths.size === 0) return "";
    const columns = [...this.widths]
      .sort(([a], [b]) => a - b)
      .map(([column, points]) => {
        const width = Math.max(1, (points * PIXELS_PER_POINT - PADDING) / FIGURE).toFixed(2);
        return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
      });
    return `<cols>${columns.join("")}</cols>`;
  }

  private rowsXml(styles: FreshStyles, texts: SharedTexts): string {
    const numbers = new Set([...this.rows.keys(), ...this.heights.keys()]);
    return [...numbers]
      .sort((a, b) => a - b)
      .map((row) => {
        const height = this.heights.get(row);
        const cells = [...(this.rows.get(row) ?? new Map<number, Cell>())].sort(([a], [b]) => a - b);
        return (
          `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>` +
          cells.map(([column, cell]) => cellXmlOf(cellAddress(row, column), cell, styles, texts)).join("") +
          "</row>"
        );
      })
      .join("");
  }

  private mergesXml(): string {
    if (this.merges.length === 0) return "";
    const refs = this.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
    return `<mergeCells count="${refs.length}">${refs.join("")}</mergeCells>`;
  }

  private rulesXml(styles: FreshStyles): string {
    let priority = 0;
    return this.rules
      .map(({ at, rules }) => {
        const each = rules.flatMap((rule) => {
          if (rule.kind !== "formula") return [];
          priority += 1;
          return [
            `<cfRule type="expression" dxfId="${styles.rule(rule.style)}" priority="${priority}"` +
              `${rule.stopIfTrue === true ? ' stopIfTrue="1"' : ""}><formula>${plainXml(rule.formula.replace(/^=/, ""))}</formula></cfRule>`,
          ];
        });
        return each.length === 0
          ? ""
          : `<conditionalFormatting sqref="${areaAddress(at)}">${each.join("")}</conditionalFormatting>`;
      })
      .join("");
  }

  private validationsXml(): string {
    if (this.validations.length === 0) return "";
    return `<dataValidations count="${this.validations.length}">${this.validations.map(validationXml).join("")}</dataValidations>`;
  }
}

function cellXmlOf(
  address: string,
  { content, style }: Cell,
  styles: FreshStyles,
  texts: SharedTexts,
): string {
  const quoted = typeof content === "string" && LIKE_FORMULA.test(content);
  const look = ` s="${styles.look(quoted ? { ...style, quoted } : style)}"`;
  if (isFormula(content)) return `<c r="${address}"${look}><f>${plainXml(content.formula.slice(1))}</f></c>`;
  if (typeof content === "number") return `<c r="${address}"${look}><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c r="${address}"${look} t="b"><v>${content ? 1 : 0}</v></c>`;
  const text = cellXml(content);
  return text === ""
    ? `<c r="${address}"${look}/>`
    : `<c r="${address}"${look} t="s"><v>${texts.of(text)}</v></c>`;
}

function validationXml({ at, rule }: Edit<"validation">): string {
  const [type, formula] =
    rule.kind === "list"
      ? ['type="list"', `"${rule.words.join(",")}"`]
      : rule.kind === "date"
        ? ['type="date" operator="greaterThanOrEqual"', String(rule.from)]
        : ['type="custom"', rule.formula.replace(/^=/, "")];
  return (
    `<dataValidation ${type} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${plainXml(rule.title)}"` +
    ` error="${plainXml(rule.message)}" sqref="${areaAddress(at)}"><formula1>${plainXml(formula)}</formula1></dataValidation>`
  );
}

function pageXml({
  margins,
  orientation,
  paper,
  scaling,
  centerFooter,
  centerHorizontally,
  blackAndWhite,
}: PageSetup): string {
  const inches = (points: number): string => (points / POINTS_PER_INCH).toFixed(4);
  const sides = (["left", "right", "top", "bottom", "header", "footer"] as const)
    .map((side) => `${side}="${inches(margins[side])}"`)
    .join(" ");
  const scale =
    "percent" in scaling
      ? ` scale="${scaling.percent}"`
      : ` fitToWidth="${scaling.pagesAcross}" fitToHeight="0"`;
  return (
    (centerHorizontally === true ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins ${sides}/>` +
    `<pageSetup paperSize="${paper === "A4" ? 9 : 8}" orientation="${orientation}"${scale}${blackAndWhite === true ? ' blackAndWhite="1"' : ""}/>` +
    (centerFooter === undefined
      ? ""
      : `<headerFooter><oddFooter>&amp;C${plainXml(centerFooter)}</oddFooter></headerFooter>`)
  );
}
