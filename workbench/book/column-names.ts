/**
 * What Excel makes of the cells of a table's header: a blank one is called after its place, one that says the same as
 * another gets a number. Those at the places `kept` have their names already.
 * @example columnNames(["编号", "", "编号"]) //=> ["编号", "列2", "编号2"]
 */
export function columnNames(headers: readonly string[], kept: ReadonlySet<number> = new Set()): string[] {
  const key = (text: string) => text.toLowerCase();
  const used = new Set(headers.flatMap((text, index) => (kept.has(index) ? [key(text)] : [])));
  const written = new Set(headers.map(key));
  return headers.map((header, index) => {
    if (kept.has(index)) return header;
    const text = header === "" ? `列${index + 1}` : header;
    let name = text;
    for (let number = 2; used.has(key(name)) || (name !== header && written.has(key(name))); number++)
      name = `${text}${number}`;
    used.add(key(name));
    return name;
  });
}
