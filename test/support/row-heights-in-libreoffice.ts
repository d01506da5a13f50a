import { unzipSync, zipSync } from "fflate";
import { inLibreOffice } from "./libreoffice";

type Heights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The rows of a file by sheet and number (from 1), with the height in points that each has, and the one that
 * LibreOffice finds its text to need when every text is in another font: an office may have none of those we name.
 * What LibreOffice finds leaves merged cells out.
 */
export function heightsInFonts(
  bytes: Uint8Array,
  fonts: readonly string[],
): { readonly own: Heights; readonly needed: ReadonlyMap<string, Heights> } {
  const inFont = fonts.map((font) => withFont(bytes, font));
  const flat = inLibreOffice(inFont, "xlsx", "fods").map((file) => fitted(new TextDecoder().decode(file)));
  const fitting = inLibreOffice(
    flat.map((text) => new TextEncoder().encode(text)),
    "fods",
    "xlsx",
  );
  return {
    own: heightsOf(bytes),
    needed: new Map(fonts.map((font, i) => [font, heightsOf(fitting[i] ?? new Uint8Array())])),
  };
}

function withFont(bytes: Uint8Array, font: string): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = new TextDecoder().decode(parts["xl/styles.xml"]);
  const [before = "", fonts = "", after = ""] = styles.split(/(<fonts[\s\S]*?<\/fonts>)/);
  const named = fonts.replace(/<name val="[^"]*"/g, `<name val="${font}"`);
  parts["xl/styles.xml"] = new TextEncoder().encode(before + named + after);
  return zipSync(parts);
}

/** Every row as high as LibreOffice would make it. */
const fitted = (fods: string): string =>
  fods
    .replace(/(<style:table-row-properties[^>]*?) style:row-height="[^"]*"/g, "$1")
    .replaceAll('style:use-optimal-row-height="false"', 'style:use-optimal-row-height="true"');

function heightsOf(bytes: Uint8Array): Heights {
  const parts = unzipSync(bytes);
  const text = (path: string): string => new TextDecoder().decode(parts[path]);
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  return new Map(
    [...text("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
      const xml = text(targets.get(attribute(tag, "r:id")) ?? "");
      const rows = [...xml.matchAll(/<row [^>]*>/g)].flatMap(([row]): [number, number][] => {
        const height = Number(attribute(row, "ht"));
        return height > 0 ? [[Number(attribute(row, "r")), height]] : [];
      });
      return [attribute(tag, "name"), new Map(rows)];
    }),
  );
}

const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
