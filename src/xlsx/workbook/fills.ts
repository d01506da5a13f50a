import { XmlReader } from "../xml/xml-reader";

/** White, and what the system gives: no fill to the eye. */
const WHITE_NUMBERS = new Set(["1", "9", "64", "65"]);

/**
 * The fill of each look (`cellXfs`) of a styles part: `""` for none or white, else a text that is the same where the
 * colour is. Which colour it is needs the theme, and nobody asks.
 */
export function readFills(stylesXml: string): string[] {
  const reader = new XmlReader(stylesXml);
  const fills: string[] = [];
  const looks: number[] = [];
  let part = "";
  while (reader.next()) {
    if (reader.closing) continue;
    if (reader.depth === 1) {
      part = reader.name;
      if (part !== "fills" && part !== "cellXfs") reader.skip();
    } else if (part === "cellXfs" && reader.depth === 2) looks.push(Number(reader.attribute("fillId") ?? 0));
    else if (part !== "fills") continue;
    else if (reader.depth === 2) fills.push("");
    else if (reader.is("gradientFill")) fills[fills.length - 1] = "gradient";
    else if (reader.is("patternFill")) {
      const pattern = reader.attribute("patternType") ?? "none";
      if (pattern !== "none") fills[fills.length - 1] = pattern;
    } else if (reader.is("fgColor") && fills[fills.length - 1] !== "")
      fills[fills.length - 1] = colourOf(reader);
  }
  return looks.map((id) => fills[id] ?? "");
}

function colourOf(reader: XmlReader): string {
  const rgb = reader.attribute("rgb")?.slice(-6).toUpperCase();
  if (rgb !== undefined) return rgb === "FFFFFF" ? "" : rgb;
  const theme = reader.attribute("theme");
  const tint = reader.attribute("tint") ?? "0";
  if (theme !== undefined) return theme === "0" && Number(tint) === 0 ? "" : `theme ${theme} ${tint}`;
  const indexed = reader.attribute("indexed") ?? "64";
  return WHITE_NUMBERS.has(indexed) ? "" : `indexed ${indexed}`;
}
