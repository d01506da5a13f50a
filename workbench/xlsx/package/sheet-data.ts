import { walkCells } from "../../../src/xlsx/cells/walk-cells";
import { XmlReader } from "../../../src/xlsx/xml/xml-reader";
import { attributesOf } from "./xml";

/** A cell in the words of the file, taken apart when it is asked. */
export class RawCell {
  constructor(
    readonly column: number,
    /** The whole element. */
    readonly text: string,
  ) {}

  get attributes(): Readonly<Record<string, string>> {
    return attributesOf(this.text);
  }

  /** The number of its look. */
  get look(): number {
    const tag = this.text.slice(0, this.text.indexOf(">"));
    return Number(/\ss\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0);
  }

  /** Between the tags: formula, value, inline text. */
  get inside(): string {
    const content = this.text.indexOf(">") + 1; // an address, a number, a type: no attribute of a cell has a `>`
    return content === this.text.length ? "" : this.text.slice(content, this.text.lastIndexOf("<"));
  }
}

export class RawRow {
  /** Where the row ends in the text. */
  end = 0;
  readonly cells: RawCell[] = [];

  constructor(
    readonly row: number,
    private readonly xml: string,
    private readonly start: number,
    private readonly openEnd: number,
  ) {}

  /** The whole element. */
  get text(): string {
    return this.xml.slice(this.start, this.end);
  }

  /** The opening tag, never self-closing. */
  get open(): string {
    return this.xml.slice(this.start, this.openEnd).replace(/\s*\/>$/, ">");
  }

  get attributes(): Readonly<Record<string, string>> {
    return attributesOf(this.open);
  }
}

/**
 * `xml` is the text of `<sheetData>`. Rows and cells that do not say where they are follow the one before. Rows that
 * say nothing but that they are there (some programs write a million) are left out.
 */
export function rowsIn(xml: string): RawRow[] {
  const reader = new XmlReader(xml);
  const rows: RawRow[] = [];
  let current: RawRow | undefined;
  if (xml === "" || !reader.next()) return rows;
  walkCells(reader, {
    row: (row) => {
      current = saysNothing(reader) ? undefined : new RawRow(row, xml, reader.start, reader.end);
      if (current) rows.push(current);
    },
    cell: ({ column, start, end }) => {
      current?.cells.push(new RawCell(column, xml.slice(start, end)));
    },
    rowEnd: () => {
      if (current) current.end = reader.end;
    },
  });
  return rows;
}

function saysNothing(row: XmlReader): boolean {
  const place = (row.attribute("r") === undefined ? 0 : 1) + (row.attribute("spans") === undefined ? 0 : 1);
  return row.isEmpty() && row.attributeCount() === place;
}
