import { readFileSync } from "node:fs";
import { join } from "node:path";

const DOCS = join(__dirname, "../../../docs");

/** A guide as its reader sees it: the words, without the marks of Markdown. */
export function guideText(guide: string): string {
  return readFileSync(join(DOCS, `${guide}.md`), "utf8")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|`/g, "");
}

/**
 * The numbered steps of a guide, of these sections or of all.
 * @param sections headings as they stand: "## 3. 核对网站"
 */
export function numberedSteps(text: string, sections?: readonly string[]): readonly string[] {
  let isWanted = sections === undefined;
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("#") && sections !== undefined) isWanted = sections.includes(line);
    return isWanted && /^\d+\. /.test(line) ? [line] : [];
  });
}
