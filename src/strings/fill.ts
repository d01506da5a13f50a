/** Puts values into a sentence's blanks. @example fill("缺少选项{name}。", { name: "--out" }) //=> "缺少选项--out。" */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
