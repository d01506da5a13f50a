import type { Answer, ChoicesFound, HostResult, Question, RunOptions } from "../../port";
import { isOnTheWeb } from "../platform";
import { runExcel } from "../run";
import { AREA, areaOf, formulasOf } from "../values";
import { CELLS_PER_ANSWER, countOf, lookInPieces } from "./look-in-pieces";
import { queueLook } from "./queue-look";
import { queueSheets } from "./read-outline";
import { queueSeen } from "./queue-seen";

/** All that is asked, in one `sync()`; on the web in more where that is more than fits into one answer. */
export function look(question: Question, options: RunOptions = {}): Promise<HostResult<Answer>> {
  return runExcel(async ({ workbook }) => {
    if (isTooLarge(question)) return answerInPieces(workbook, question);
    const answer = queueAnswer(workbook, question);
    await workbook.context.sync();
    return answer();
  }, options);
}

/** A rule's source is a text; a range comes as a reference. What is none is no list of words. */
function choicesOf({ type, rule, errorAlert }: Excel.DataValidation): ChoicesFound | undefined {
  const source: unknown = type === "List" ? rule.list?.source : undefined;
  return typeof source === "string" ? { source, open: errorAlert.style !== "Stop" } : undefined;
}

/** Whether one answer of Excel on the web may not hold all that is asked. */
export const isTooLarge = ({ isLarge, cells = [] }: Question): boolean =>
  isOnTheWeb() && (isLarge === true || countOf(cells) > CELLS_PER_ANSWER);

export async function answerInPieces(workbook: Excel.Workbook, question: Question): Promise<Answer> {
  const rest = queueAnswer(workbook, { ...question, cells: [], contents: [] });
  const pieces = await lookInPieces(workbook, question.cells ?? [], question.contents ?? []);
  return { ...rest(), ...pieces };
}

/** Queues all that is asked; call the result after the next `sync()`. */
export function queueAnswer(workbook: Excel.Workbook, question: Question): () => Answer {
  const { worksheets, tables } = workbook;
  const sheets = queueSheets(workbook);
  const used = (question.used ?? []).map((name) => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load(AREA);
    return range;
  });
  const names = (question.names ?? []).map(({ name, sheet }) => {
    const home = sheet === undefined ? workbook : worksheets.getItem(sheet);
    const item = home.names.getItemOrNullObject(name);
    item.load("formula");
    return item;
  });
  const filters = (question.filters ?? []).map((of) => {
    const filter =
      "sheet" in of ? worksheets.getItem(of.sheet).autoFilter : tables.getItem(of.table).autoFilter;
    filter.load("isDataFiltered");
    return filter;
  });
  const rules = (question.rules ?? []).map((name) => {
    const formats = worksheets.getItem(name).getRange().conditionalFormats;
    formats.load("items/id,items/customOrNullObject/rule/formula");
    return formats;
  });
  const cells = queueSeen(workbook, question.cells ?? []);
  const contents = (question.contents ?? []).map((name) => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load(`${AREA},formulas`);
    return range;
  });
  const looks = (question.looks ?? []).map((place) => queueLook(workbook, place));
  const widths = (question.widths ?? []).map(({ sheet, row, column }) => {
    const { format } = worksheets.getItem(sheet).getCell(row, column);
    format.load("columnWidth");
    return format;
  });
  const hidden = (question.hidden ?? []).map(({ sheet, row, column }) => {
    const range = worksheets.getItem(sheet).getCell(row, column);
    range.load("columnHidden");
    return range;
  });
  const choices = (question.choices ?? []).map(({ sheet, row, column }) => {
    const { dataValidation } = worksheets.getItem(sheet).getCell(row, column);
    dataValidation.load("type,rule,errorAlert");
    return dataValidation;
  });
  return () => ({
    ...sheets(),
    used: used.map((range) => (range.isNullObject ? null : areaOf(range))),
    names: names.map((item) => (item.isNullObject ? undefined : String(item.formula))),
    filters: filters.map(({ isDataFiltered }) => isDataFiltered),
    rules: rules.map(({ items }) =>
      items
        .filter(({ customOrNullObject: custom }) => !custom.isNullObject)
        .map(({ id, customOrNullObject: custom }) => ({ id, formula: custom.rule.formula })),
    ),
    cells: cells(),
    contents: contents.map((range) =>
      range.isNullObject ? { at: null, formulas: [] } : { at: areaOf(range), formulas: formulasOf(range) },
    ),
    looks: looks.map((read) => read()),
    widths: widths.map(({ columnWidth }) => columnWidth),
    hidden: hidden.map(({ columnHidden }) => columnHidden),
    choices: choices.map(choicesOf),
  });
}
