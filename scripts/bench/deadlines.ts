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
  const speeds = readers.map((reader) => ({ reader, perSecond: textsPerSecond(reader) }));
  const chrono = speeds.find(({ reader }) => reader.name.startsWith("chrono"))?.perSecond ?? Number.NaN;
  const rows = speeds.map(({ reader, perSecond }) => {
    const right = dated.filter(
      ({ text, contextYear, expect }) => reader.read(text, contextYear) === expect.date,
    );
    const invented = undated.filter(({ text, contextYear }) => reader.read(text, contextYear) !== null);
    return [
      reader.name,
      `${right.length} / ${dated.length}`,
      `${invented.length} / ${undated.length}`,
      Math.round(perSecond).toLocaleString("en"),
      (perSecond / chrono).toFixed(2),
    ];
  });
  return table(
    ["reader", "days read right", "days invented", "texts a second of CPU time", "× chrono"],
    rows,
  );
}

/** The best of a few rounds, in CPU time, so that what else the machine does matters little. */
function textsPerSecond({ read }: DeadlineReader): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = cpuMs();
    let count = 0;
    do {
      for (const { text, contextYear } of texts) read(text, contextYear);
      count += texts.length;
    } while (cpuMs() - start < LEAST_MS);
    best = Math.max(best, (count * 1000) / (cpuMs() - start));
  }
  return best;
}

const cpuMs = () => process.cpuUsage().user / 1000;
