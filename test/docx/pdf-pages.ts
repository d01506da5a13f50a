import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
/** A page of a PDF; lengths are millimetres from the upper left corner. */
export type PdfPage = { readonly width: number; readonly height: number; readonly lines: readonly PdfLine[] };

const MM = 25.4 / 72;

/** The pages of a PDF with their lines, by poppler's `pdftotext`. */
export function pdfPages(pdf: Uint8Array): readonly PdfPage[] {
  const folder = mkdtempSync(join(tmpdir(), "zlq-pdf-"));
  try {
    const file = join(folder, "in.pdf");
    writeFileSync(file, pdf);
    const xml = execFileSync("pdftotext", ["-bbox-layout", file, "-"], { maxBuffer: 1 << 26 }).toString();
    return [...xml.matchAll(/<page ([^>]*)>(.*?)<\/page>/gs)].map(([, head = "", body = ""]) => ({
      width: numberIn(head, "width"),
      height: numberIn(head, "height"),
      lines: [...body.matchAll(/<line ([^>]*)>(.*?)<\/line>/gs)].map(([, at = "", words = ""]) => ({
        text: [...words.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, text = ""]) => text).join(""),
        left: numberIn(at, "xMin"),
        right: numberIn(at, "xMax"),
        top: numberIn(at, "yMin"),
        bottom: numberIn(at, "yMax"),
      })),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const numberIn = (attributes: string, name: string): number =>
  Number(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]) * MM;
