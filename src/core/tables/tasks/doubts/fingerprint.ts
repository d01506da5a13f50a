const DIGITS = 8;

/**
 * A hash of a text in eight letters and figures, by which the text is known again; 41 bits, so that of ten thousand
 * texts no two are likely to share one. Fingerprints are kept in people's workbooks: this function may not change.
 *
 * @example fingerprint("甲").length //=> 8
 */
export function fingerprint(text: string): string {
  // Two rounds of 32 bits, mixed at the end (cyrb53).
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  const number = 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
  return number.toString(36).padStart(DIGITS, "0").slice(-DIGITS);
}
