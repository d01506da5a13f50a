import type { Color } from "hucre";

/** A file names colours by value, by place in the theme (made lighter or darker), or by an old palette's number. */

/** The 56 colours of the old palette, from number 8; 0–7 are the first eight again. */
const PALETTE =
  (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
    "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
    "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
    "003366339966003300333300993300993366333399333333"
  ).match(/.{6}/g) ?? [];

/** In cells the theme's first colours count light before dark, in the theme's part dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

/** `#RRGGBB`; undefined where the file leaves the colour to the program. */
export function colorOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const base = theme[THEME_ORDER[color.theme] ?? color.theme];
    return base === undefined ? undefined : tinted(base, color.tint ?? 0);
  }
  if (color.indexed === undefined || color.indexed > 63) return undefined;
  return `#${PALETTE[color.indexed % 8 === color.indexed ? color.indexed : color.indexed - 8] ?? "000000"}`;
}

/** Excel's tint moves the lightness of a colour towards white (+1) or black (−1). */
function tinted(hex: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = (hex.match(/../g) ?? []).map((part) => parseInt(part, 16) / 255);
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const wide = saturation * (1 - Math.abs(2 * target - 1));
  const channel = (value: number) => {
    const place = spread === 0 ? 0.5 : (value - min) / spread;
    const level = target - wide / 2 + place * wide;
    return Math.round(Math.min(1, Math.max(0, level)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(r)}${channel(g)}${channel(b)}`.toUpperCase();
}
