import { host } from "../host/current";

/**
 * Whether the host is light or dark, by the brightness of its background; `undefined` where it doesn't tell.
 *
 * @example brightnessOf("#262626") //=> "dark"
 */
export function brightnessOf(background: string | undefined): "light" | "dark" | undefined {
  const hex = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "");
  if (hex === null) return undefined;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  // Luma of Rec. 601: good enough to tell black from white.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

export function hostTheme(): "light" | "dark" | undefined {
  return brightnessOf(host().background());
}
