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
const ROUNDS = 8;
const LEAST_MS = 400;

/** Accuracy and speed of three readers over the same strings in this process. */
export function benchDeadlines(): string {
  const speeds = bestOfRounds();
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

/**
 * Each reader's best of a few rounds, in CPU time, so that what else the machine does matters little. The readers take
 * turns, so that a slow spell of the machine meets all of them.
 */
function bestOfRounds(): readonly { readonly reader: DeadlineReader; readonly perSecond: number }[] {
  const rounds = Array.from({ length: ROUNDS }, () => readers.map(textsPerSecond));
  return readers.map((reader, i) => ({
    reader,
    perSecond: Math.max(...rounds.map((speeds) => speeds[i] ?? 0)),
  }));
}

function textsPerSecond({ read }: DeadlineReader): number {
  const start = cpuMs();
  let count = 0;
  do {
    for (const { text, contextYear } of texts) read(text, contextYear);
    count += texts.length;
  } while (cpuMs() - start < LEAST_MS);
  return (count * 1000) / (cpuMs() - start);
}

const cpuMs = () => process.cpuUsage().user / 1000;
