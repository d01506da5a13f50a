/** 3月:…, 2020年9月20日:…, 三季度:…: what an entry of a log begins with. */
const ENTRY =
  /(?<![\d-])(?:(\d{4})[年.])?(?:(\d{1,2})月(?:(\d{1,2})日|[上中下]旬|底|初)?|第?([1-4])季度|([上下])半年):/g;

type LogEntry = { readonly text: string; readonly from: string };

/**
 * The last entry of a log (3月:…;6月:…), by its time where the entries are not in order; `undefined` for a text that
 * has not two of them. `from` is the time that the entry is about.
 *
 * @param text Canonical: without white space.
 * @example lastEntry("3月:完成招标;6月:已完工") //=> { text: "已完工", from: "6月" }
 */
export function lastEntry(text: string): LogEntry | undefined {
  let last: { time: number; at: number; end: number } | undefined;
  let open: typeof last;
  let year = 0;
  let count = 0;
  for (const match of text.matchAll(ENTRY)) {
    if (open?.end === text.length) open.end = match.index;
    const [head, written, month, day, quarter, half] = match;
    year = written === undefined ? year : Number(written);
    const months = month ?? (quarter === undefined ? (half === "上" ? 6 : 12) : Number(quarter) * 3);
    const time = year * 400 + Number(months) * 32 + Number(day ?? 31);
    open = { time, at: match.index + head.length, end: text.length };
    count += 1;
    if (last === undefined || time >= last.time) last = open;
  }
  if (count < 2 || last === undefined) return undefined;
  const from = text.lastIndexOf(":", last.at - 1);
  const head = /(?:\d{4}[年.])?[^;。,:]{1,8}$/.exec(text.slice(Math.max(0, from - 14), from))?.[0] ?? "";
  return { text: text.slice(last.at, last.end).replace(/[;,、]$/, ""), from: head };
}
