import { fill } from "../strings/fill";
import { selfCheckStrings } from "../strings/self-check";
import type { CheckedAssumption, Finding, SelfCheckReport } from "../host/self-check";

export type { CheckedAssumption, SelfCheckReport };

const texts = selfCheckStrings;

/** How many assumptions came out in each way, as a sentence. */
export function summaryOf({ lines }: Pick<SelfCheckReport, "lines">): string {
  const count = (kind: Finding["kind"]): number =>
    lines.filter(({ finding }) => finding.kind === kind).length;
  const counts = { agrees: count("agrees"), differs: count("differs"), untried: count("untried") };
  return fill(counts.agrees === lines.length ? texts.allAgree : texts.summary, counts);
}

/** Which Excel was tried. */
export function excelOf({ excel }: SelfCheckReport): string {
  const { version, platform, api, language } = excel;
  const { unknown } = texts;
  return fill(texts.host, {
    version: version ?? unknown,
    platform: platform ?? unknown,
    api: api ?? unknown,
    language: language ?? unknown,
  });
}

/** What is to be said of a finding beside its kind: what was seen, or why it could not be tried. */
export function remarksOf({ id, finding }: CheckedAssumption): readonly string[] {
  switch (finding.kind) {
    case "agrees":
      return [];
    case "untried":
      return [fill(texts.untried[finding.why], { detail: finding.detail })];
    case "differs":
      return [
        ...finding.differences.map((difference) => fill(texts.difference, difference)),
        fill(texts.otherwise, { otherwise: texts.assumptions[id].otherwise }),
      ];
  }
}

const ORDER: readonly Finding["kind"][] = ["differs", "untried", "agrees"];

/** What differs first, then what could not be tried. */
export const sortedLines = ({ lines }: SelfCheckReport): readonly CheckedAssumption[] =>
  ORDER.flatMap((kind) => lines.filter(({ finding }) => finding.kind === kind));

/** A report as a text to send to whoever maintains the add-in. */
export function selfCheckText(report: SelfCheckReport, version: string): string {
  return [
    fill(texts.title, { version }),
    excelOf(report),
    summaryOf(report),
    "",
    ...sortedLines(report).flatMap((line) => [
      fill(texts.line, {
        kind: texts.kind[line.finding.kind],
        id: line.id,
        rests: texts.assumptions[line.id].rests,
      }),
      ...remarksOf(line).map((remark) => `    ${remark}`),
    ]),
  ].join("\n");
}
