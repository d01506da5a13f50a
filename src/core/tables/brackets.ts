/** Brackets as headings have them: characters that open, and those any of which closes what they opened. */
type Brackets = { readonly open: string; readonly close: string };

/**
 * A text without what stands in brackets. A bracket that nothing closes is left standing. Walks once through the text:
 * a pattern would look for the end anew from every bracket that is open.
 *
 * @example withoutBrackets("目标值(万吨)〔年〕", [{ open: "(〔", close: ")〕" }]) //=> "目标值"
 * @example withoutBrackets("目标值(万吨", [{ open: "(", close: ")" }]) //=> "目标值(万吨"
 */
export function withoutBrackets(text: string, kinds: readonly Brackets[]): string {
  let kept = "";
  let from = 0;
  const unclosed = new Set<Brackets>();
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds.find(({ open }) => open.includes(text.charAt(at)));
    if (kind === undefined || unclosed.has(kind)) continue;
    let end = at + 1;
    while (end < text.length && !kind.close.includes(text.charAt(end))) end += 1;
    if (end === text.length) {
      unclosed.add(kind);
      continue;
    }
    kept += text.slice(from, at);
    from = end + 1;
    at = end;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/**
 * A text without certain characters at its end.
 *
 * @example withoutEnd("备注：*", "*：") //=> "备注"
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
