import type { CellStyle } from "hucre";
import {
  attributesOf,
  cut,
  escapeXml,
  join,
  tagsOf,
  withAttributes,
  withoutPrefix,
  type Cut,
} from "../package/xml";
import { sorted, styleText } from "./compare";

/**
 * Brings looks from a newly written package into the styles of an opened one. What is there keeps its number, for
 * every cell of the file names its look by number; new fonts, fills and looks are added behind.
 */
export class StyleGraft {
  private readonly own: Styles;
  private readonly donor: Styles;
  private readonly ready = new Map<string, number>();
  private changed = false;

  constructor(original: string, donor: string) {
    this.own = new Styles(original);
    this.donor = new Styles(donor);
  }

  /** The styles part, or nothing if it can stay as it is. */
  result(): string | undefined {
    return this.changed ? this.own.text() : undefined;
  }

  /** The number in the opened file for the look that is number `look` in the new package. */
  look(look: number): number {
    return this.remember(`look ${look}`, () => this.add("cellXfs", this.carried(look)));
  }

  /**
   * The number of a changed cell's look. Every part of the old look `base` that did not change stays, also the parts
   * that the workbook does not show (indents, protection, patterns).
   */
  changedLook(
    base: number,
    before: CellStyle | undefined,
    look: number,
    after: CellStyle | undefined,
  ): number {
    const old = this.own.list("cellXfs")[base];
    if (old === undefined) return this.look(look);
    return this.remember(`${base} ${look} ${styleText(before)} > ${styleText(after)}`, () =>
      this.changedParts({ base, old, look }, before, after),
    );
  }

  private changedParts(
    { base, old, look }: { readonly base: number; readonly old: string; readonly look: number },
    before: CellStyle | undefined,
    after: CellStyle | undefined,
  ): number {
    const differs = (key: "font" | "fill" | "border" | "numFmt" | "alignment") =>
      sorted(before?.[key]) !== sorted(after?.[key]);
    const key = `${base} ${look} ${(["font", "fill", "border", "numFmt", "alignment"] as const).map(differs).join()}`;
    return this.remember(key, () => {
      const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = attributesOf(this.written(look));
      const xf = withAttributes(old, {
        ...(differs("font") && { fontId: this.part("fonts", Number(fontId), 1), applyFont: 1 }),
        ...(differs("fill") && { fillId: this.part("fills", Number(fillId), 2), applyFill: 1 }),
        ...(differs("border") && { borderId: this.part("borders", Number(borderId), 1), applyBorder: 1 }),
        ...(differs("numFmt") && { numFmtId: this.format(Number(numFmtId)), applyNumberFormat: 1 }),
        ...(differs("alignment") && { applyAlignment: 1 }),
      });
      const alignment = /<alignment[^>]*\/>/.exec(this.written(look))?.[0] ?? "";
      return this.add("cellXfs", differs("alignment") ? withAlignment(xf, alignment) : xf);
    });
  }

  /** The number in the opened file for a conditional format's look. */
  differential(index: number): number {
    return this.remember(`dxf ${index}`, () => {
      const look = this.donor.list("dxfs")[index] ?? "<dxf/>";
      const [element] = tagsOf(look, "numFmt");
      if (element === undefined) return this.add("dxfs", look);
      // In the opened file the number of its format may mean another format, or none yet.
      const numFmtId = this.formatOf(attributesOf(element)["formatCode"] ?? "");
      return this.add(
        "dxfs",
        look.replace(element, () => withAttributes(element, { numFmtId })),
      );
    });
  }

  private remember(key: string, make: () => number): number {
    const known = this.ready.get(key) ?? make();
    this.ready.set(key, known);
    return known;
  }

  /** The new package's look with the numbers that its font, fill, border and format have in the opened file. */
  private carried(look: number): string {
    const xf = this.written(look);
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = attributesOf(xf);
    return withAttributes(xf, {
      numFmtId: this.format(Number(numFmtId)),
      fontId: this.part("fonts", Number(fontId), 1),
      fillId: this.part("fills", Number(fillId), 2),
      borderId: this.part("borders", Number(borderId), 1),
    });
  }

  private written(look: number): string {
    return (
      this.donor.list("cellXfs")[look] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    );
  }

  /** The number in the opened file of a font, fill or border; the first `fixed` numbers mean the same in every file. */
  private part(list: "fonts" | "fills" | "borders", index: number, fixed: number): number {
    return index < fixed ? index : this.add(list, this.donor.list(list)[index] ?? "");
  }

  private format(id: number): number {
    if (id < 164) return id;
    const code =
      attributesOf(
        this.donor.list("numFmts").find((item) => attributesOf(item)["numFmtId"] === String(id)) ?? "",
      )["formatCode"] ?? "";
    return this.formatOf(code);
  }

  /** The number of a format's code, which is added if it has none yet. */
  private formatOf(code: string): number {
    const builtin = BUILTIN.get(code);
    if (builtin !== undefined) return builtin;
    const own = this.own.list("numFmts").map(attributesOf);
    const known = own.find((item) => item["formatCode"] === code)?.["numFmtId"];
    if (known !== undefined) return Number(known);
    const next = Math.max(163, ...own.map((item) => Number(item["numFmtId"]))) + 1;
    this.add("numFmts", `<numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`);
    return next;
  }

  private add(list: ListName, text: string): number {
    const items = this.own.list(list);
    const known = items.indexOf(text);
    if (known >= 0) return known;
    this.changed = true;
    return items.push(text) - 1;
  }
}

const BUILTIN = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** The order in which a styles part has its lists. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
type ListName = (typeof ORDER)[number];

class Styles {
  private readonly document: Cut;
  private readonly lists = new Map<string, { cut: Cut; items: string[]; length: number }>();

  constructor(xml: string) {
    this.document = cut(withoutPrefix(xml));
    for (const { name, text } of this.document.pieces) {
      const list = cut(text);
      const items = list.pieces.map((piece) => piece.text);
      this.lists.set(name, { cut: list, items, length: items.length });
    }
  }

  list(name: ListName): string[] {
    let list = this.lists.get(name);
    if (!list) {
      list = { cut: { head: `<${name}>`, pieces: [], tail: `</${name}>` }, items: [], length: 0 };
      this.lists.set(name, list);
    }
    return list.items;
  }

  text(): string {
    const pieces = this.document.pieces.map((piece) => ({
      ...piece,
      text: this.listText(piece.name) ?? piece.text,
    }));
    for (const name of ORDER) {
      const text = this.listText(name);
      if (text === undefined || pieces.some((piece) => piece.name === name)) continue;
      const after = ORDER.slice(ORDER.indexOf(name) + 1) as readonly string[];
      const place = pieces.findIndex(
        (piece) => after.includes(piece.name) || !(ORDER as readonly string[]).includes(piece.name),
      );
      pieces.splice(place < 0 ? pieces.length : place, 0, { name, text });
    }
    return join({ ...this.document, pieces });
  }

  /** The list written anew, if something was added. */
  private listText(name: string): string | undefined {
    const list = this.lists.get(name);
    if (!list || list.items.length === list.length) return undefined;
    return withAttributes(list.cut.head + list.items.join("") + list.cut.tail, { count: list.items.length });
  }
}

function withAlignment(xf: string, alignment: string): string {
  const { head, pieces, tail } = cut(xf);
  const others = pieces.filter((piece) => piece.name !== "alignment");
  return join({ head, pieces: [{ name: "alignment", text: alignment }, ...others], tail });
}
