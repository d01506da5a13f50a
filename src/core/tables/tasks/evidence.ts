import { fill } from "../../../strings/fill";
import { listsStrings } from "../../../strings/lists";
import type { PlanId } from "../../notice/model/official-list";
import { planName } from "../../notice/official-lists";
import { CLEAR, type Header } from "./header/header";
import { saysList } from "./header/title-over";
import type { ColumnRole, TaskRow } from "./task-list";
import type { ListHead } from "./title";

/** What speaks for a list: `confidence` from 0 to 1, and a sentence for each ground. */
type Evidence = { readonly confidence: number; readonly reasons: readonly string[] };

/** Weighs the header's words, and how well the cells fit what the columns are taken for. */
export function weighEvidence(
  header: Header,
  rows: readonly TaskRow[],
  head: ListHead,
  plan?: PlanId,
): Evidence {
  const say = listsStrings.reason;
  const reasons: string[] = [];
  const clear = roles(header).filter((role) => (header.weights[role] ?? 0) >= CLEAR);
  const headings = clear.map((role) => headingOf(header, role)).join("、");
  if (clear.length > 0) reasons.push(fill(say.headings, { count: clear.length, headings }));
  for (const role of header.byContent)
    reasons.push(
      fill(say.content, { role: listsStrings.role[role], heading: headingOf(header, role) || "空" }),
    );

  const dated = rows.filter(({ deadline }) => deadline.text !== "");
  const read = dated.filter(({ deadline }) => deadline.kind !== "unparsed").length;
  if (dated.length > 0) reasons.push(fill(say.deadlines, { count: rows.length, read }));
  const units = rows.flatMap(({ lead }) => lead);
  const known = units.length === 0 ? 0 : units.filter((unit) => unit.known).length / units.length;
  if (known > 0) reasons.push(fill(say.units, { share: Math.round(known * 100) }));
  const titled = head.lines.some(saysList);
  if (titled) reasons.push(fill(say.title, { title: head.title }));
  const ordered = inOrder(rows);
  if (ordered) reasons.push(say.numbers);
  if (plan !== undefined) {
    const count = rows.filter(({ key }) => key.startsWith(`${planName(plan)}-`)).length;
    reasons.push(fill(say.official, { plan: planName(plan), count }));
  }
  if (header.corrected) return { confidence: 1, reasons: [say.corrected, ...reasons] };

  // A column found by its contents counts half as much as one with a clear heading.
  const words = Math.min(1, (clear.length + header.byContent.length / 2) / 5);
  const deadlines = dated.length === 0 ? 0 : read / dated.length;
  const confidence =
    0.45 * words +
    0.3 * deadlines +
    0.1 * (units.length === 0 ? 0 : 0.5 + known / 2) +
    0.1 * (ordered ? 1 : 0) +
    0.05 * (rows.length > 1 ? 1 : 0) +
    0.15 * (titled ? 1 : 0) -
    0.05 * header.byContent.length;
  // Headings that clearly say what, by when and by whom make a list even if no deadline in it can be read.
  const said = (role: ColumnRole): boolean => clear.includes(role);
  const whole = (said("task") || said("measure")) && said("deadline") && said("lead");
  const sure = Math.max(confidence, plan === undefined ? 0 : 0.9, whole ? LEAST_SURE : 0);
  return { confidence: Math.round(Math.min(0.99, Math.max(0.05, sure)) * 100) / 100, reasons };
}

/** Below this confidence a list is shown, but neither flagged nor counted before a person has confirmed it. */
export const LEAST_SURE = 0.6;

function roles({ columns }: Header): readonly ColumnRole[] {
  return Object.keys(columns) as ColumnRole[];
}

function headingOf({ columns, headings, firstColumn }: Header, role: ColumnRole): string {
  const column = columns[role];
  return column === undefined ? "" : (headings[column - firstColumn] ?? "");
}

/** Whole numbers that never fall, over nine rows in ten. */
function inOrder(rows: readonly TaskRow[]): boolean {
  let [before, good] = [0, 0];
  for (const { no } of rows) {
    const n = Number(no);
    if (no !== "" && Number.isInteger(n) && n >= before && n <= before + 1) good += 1;
    if (Number.isInteger(n)) before = n;
  }
  return rows.length > 0 && good >= 0.9 * rows.length;
}
