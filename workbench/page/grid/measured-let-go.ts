import { FontCache } from "@univerjs/engine-render";

/**
 * Univer 0.25.1 keeps how wide each text is that it has measured, by the font; to break a long text into lines it
 * measures each beginning of a line. It can take the oldest away when there are too many, and never does. Here it does.
 */
const MOST = 50_000;
/** So many are measured before it is looked again. */
const AT_ONCE = 1_000;

const keep = FontCache.setFontMeasureCache.bind(FontCache);
let measured = 0;
FontCache.setFontMeasureCache = (...text) => {
  keep(...text);
  measured += 1;
  if (measured % AT_ONCE === 0) FontCache.autoCleanFontMeasureCache(MOST);
};
