import examples from "../../test/examples/deadlines.json";
import { readers, type DeadlineReader } from "./deadline-readers";
import { table } from "./table";

type Example = {
  readonly text: string;
  readonly contextYear: number;
  readonly cellType?: string;
  readonly expect: { readonly kind: string; readonly date?: string };
};

const texts = (examples as readonly Example[]).filter(({ cellType }) => cellType !== "number");
const dated = texts.filter(({ expect }) => expect.kind === "by-date");
const undated = texts.filter(({ expect }) => expect.kind !== "by-date");
const ROUNDS = 5;
const LEAST_MS = 400;

/** Accuracy and speed of three readers over the same strings, one after the other in this process. */
export function benchDeadlines(): string {
  const measured = readers.map((reader) => ({ reader, perSecond: textsPerSecond(reader) }));
  const own = measured[0]?.perSecond ?? 0;
  const rows = measured.map(({ reader, perSecond }) => {
    const right = dated.filter(
      ({ text, contextYear, expect }) => reader.read(text, contextYear) === expect.date,
    );
    const invented = undated.filter(({ text, contextYear }) => reader.read(text, contextYear) !== null);
    return [
      reader.name,
      `${right.length} / ${dated.length}`,
      `${invented.length} / ${undated.length}`,
      Math.round(perSecond).toLocaleString("en"),
      perSecond === own ? "1" : (own / perSecond).toFixed(1),
    ];
  });
  return table(["reader", "days read right", "days invented", "texts a second", "ZLQ is faster by"], rows);
}

/** The best of a few rounds: the least disturbed by whatever else the machine does. */
function textsPerSecond(reader: DeadlineReader): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    let count = 0;
    do {
      for (const { text, contextYear } of texts) reader.read(text, contextYear);
      count += texts.length;
    } while (performance.now() - start < LEAST_MS);
    best = Math.max(best, (count * 1000) / (performance.now() - start));
  }
  return best;
}
