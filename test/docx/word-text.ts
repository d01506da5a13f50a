import { strFromU8, unzipSync } from "fflate";

/** What a Word file says, part by part, read without the code that wrote it. */
export type WordText = {
  readonly part: (name: string) => string;
  /** The paragraphs of the text and of all headers, white space left out. */
  readonly paragraphs: readonly string[];
  /** The tables in their order: rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
};

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = ""]) => text)
    .join("")
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
const pieces = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, "gs"))].map(([piece]) => piece);

export const bare = (text: string): string => text.replace(/\s/gu, "");

export function wordText(docx: Uint8Array): WordText {
  const parts = unzipSync(docx);
  const part = (name: string): string => {
    const bytes = parts[name];
    if (bytes === undefined) throw new Error(`no part ${name}`);
    return strFromU8(bytes);
  };
  const body = part("word/document.xml");
  const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
  return {
    part,
    paragraphs: [...headers.map(part), body]
      .flatMap((xml) => pieces(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ""), "p"))
      .map((paragraph) => bare(plain(paragraph)))
      .filter((text) => text !== ""),
    tables: pieces(body, "tbl").map((table) =>
      pieces(table, "tr").map((row) => pieces(row, "tc").map((cell) => bare(plain(cell)))),
    ),
  };
}
