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

/**
 * Accuracy and speed of three readers over the same strings, one after the other in this process. Our reader remembers
 * what it has read; with another year in each round it knows no text yet.
 */
export function benchDeadlines(): string {
  const [ours, ...others] = readers;
  if (ours === undefined) throw new Error("there is nothing to measure");
  const base = textsPerSecond(others[0] ?? ours);
  const speeds: (readonly [string, DeadlineReader, number])[] = [
    [`${ours.name}, texts that repeat`, ours, textsPerSecond(ours)],
    [`${ours.name}, every text new`, ours, textsPerSecond(ours, 1)],
    ...others.map((reader, i) => [reader.name, reader, i === 0 ? base : textsPerSecond(reader)] as const),
  ];
  const rows = speeds.map(([name, reader, perSecond]) => {
    const right = dated.filter(
      ({ text, contextYear, expect }) => reader.read(text, contextYear) === expect.date,
    );
    const invented = undated.filter(({ text, contextYear }) => reader.read(text, contextYear) !== null);
    return [
      name,
      `${right.length} / ${dated.length}`,
      `${invented.length} / ${undated.length}`,
      Math.round(perSecond).toLocaleString("en"),
      (perSecond / base).toFixed(2),
    ];
  });
  return table(
    ["reader", "days read right", "days invented", "texts a second of CPU time", "× chrono"],
    rows,
  );
}

/**
 * The best of a few rounds, in CPU time, so that what else the machine does matters little. `step` years are added
 * from one pass over the texts to the next.
 */
function textsPerSecond(reader: DeadlineReader, step = 0): number {
  let best = 0;
  let later = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = cpuMs();
    let count = 0;
    do {
      later = (later + step) % 1000;
      for (const { text, contextYear } of texts) reader.read(text, contextYear + later);
      count += texts.length;
    } while (cpuMs() - start < LEAST_MS);
    best = Math.max(best, (count * 1000) / (cpuMs() - start));
  }
  return best;
}

const cpuMs = () => process.cpuUsage().user / 1000;
