import { groupBy } from "../../base/group-by";
import type { PaperBlock } from "../../papers/paper";
import { numeral } from "../../papers/words";
import { fill } from "../../../strings/fill";
import { yearReportStrings } from "../../../strings/year-report";
import { readerNumber } from "../bulletin/reader-number";
import { taskName, unitWords } from "../bulletin/task-words";
import { leadsOf, type DetailRow } from "../summary/detail/detail-rows";
import { sentenceOf, type Tied, type Wording } from "../summary/sentence";
import type { SummaryMade } from "../summary/summary-input";

const texts = yearReportStrings.tasks;
/** Characters of a measure and its progress that one row of a sheet can show. */
const LONGEST_ROW = 330;
const INDENT = "　　";

/** A wording as a paragraph: a formula on the sheet, with its indent, and the text that it shows. */
export function tiedBlock(wording: Wording): PaperBlock {
  const { content, shown } = sentenceOf([{ template: INDENT }, bare(wording)]);
  return {
    kind: "text",
    text: shown.slice(INDENT.length),
    ...(typeof content === "object" ? { tied: content } : {}),
  };
}

/** Without the indent that the summary's paragraphs begin with. */
const bare = (wording: Wording): Wording =>
  "template" in wording
    ? {
        ...wording,
        template: wording.template.startsWith(INDENT) ? wording.template.slice(2) : wording.template,
      }
    : wording.map(bare);

/** A sentence of several, as one that stands alone. */
const alone = (wording: Wording): Wording =>
  "template" in wording ? { ...wording, template: wording.template.replace(/；$/u, "。") } : wording;

/** 三、重点任务进展: list by list and section by section, each measure with its state and its own progress. */
export function taskBlocks(made: SummaryMade): readonly PaperBlock[] {
  const { counted, rows, parts } = made;
  return counted.flatMap(({ label }, i): readonly PaperBlock[] => {
    const own = rows
      .map((detail, index) => ({ detail, index }))
      .filter(({ detail }) => detail.first && detail.label === label);
    const at = made.figures.plans.findIndex((plan) => plan.label === label);
    const sections = [...groupBy(own, ({ detail }) => detail.task.section.trim())];
    const figures = parts.plans[at];
    return [
      { kind: "subheading", text: fill(texts.plan, { no: numeral(i + 1), plan: label }) },
      ...(figures === undefined ? [] : [tiedBlock(alone(figures))]),
      ...sections.flatMap(([section, measures], s): readonly PaperBlock[] => [
        ...(sections.length === 1 && section === ""
          ? []
          : [
              {
                kind: "text" as const,
                leads: true as const,
                text: fill(texts.section, { no: s + 1, section: plainSection(section) || texts.noSection }),
              },
            ]),
        ...measures.flatMap(({ detail, index }, m) =>
          measureBlocks(detail, m + 1, made.area.cell("督办状态", index)),
        ),
      ]),
    ];
  });
}

/** 一、调整优化产业结构 without the number that it has in its list. */
const plainSection = (section: string): string =>
  section
    .replace(/\s+/gu, "")
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．])/u, "");

function measureBlocks(detail: DetailRow, no: number, status: string): readonly PaperBlock[] {
  const { task, label } = detail;
  const word: Tied = { expression: status, shown: task.status.word };
  const [before = "", after = ""] = fill(texts.item, {
    no,
    number: readerNumber({ label, task }),
    name: taskName({ task: task.measure, measure: task.task }),
    units: leadsOf(task).map(unitWords).join("、"),
    status: STATUS,
  }).split(STATUS);
  const progress = task.progressText.trim() === "" ? texts.noProgress : ended(task.progressText.trim());
  const head: Wording = [
    { template: before },
    { template: "{status}", values: { status: word } },
    { template: after },
  ];
  return before.length + after.length + progress.length <= LONGEST_ROW
    ? [tiedBlock([...head, { template: progress }])]
    : [tiedBlock(head), { kind: "text", text: progress }];
}

/** Stands where the state comes, which is an expression. */
const STATUS = "\u0000";
const ended = (text: string): string => (/[。！？】]$/u.test(text) ? text : `${text}。`);

export const blank = (what: string): PaperBlock => ({
  kind: "text",
  text: fill(yearReportStrings.blank, { what }),
});
