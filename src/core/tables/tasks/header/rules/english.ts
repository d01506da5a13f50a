import { rule } from "./rule";

const WHEN = "(?:date|time|on|by)?";
const ITEM = "(?:task|action|activity|todo|deliverable|milestone|issue|finding)";
const UNIT = "(?:dept|department|unit|team|division|party|person)";

/** English headings, white space left out, as they stand alone or beside Chinese ones. */
export const ENGLISH = [
  rule("no", 0.95, "S/N", "s/?n|no|#|id|(?:item|serial|ref)(?:no|#)?"),
  rule("task", 0.85, "Action Item", `(?:key|main|open)?${ITEM}(?:item)?s?(?:name|title|description)?`),
  rule("task", 0.6, "Project", "(?:project|item|subject|problem)s?(?:name|description)?"),
  rule("measure", 0.85, "Corrective Action", "(?:corrective|remedial|required)actions?|measures?"),
  rule("measure", 0.5, "Description", "description|details?|(?:next)?steps?"),
  rule("task", 0.45, "Description", "description|details?"),
  rule(
    "lead",
    0.85,
    "Responsible Department",
    `(?:responsible|lead|accountable)${UNIT}?|${ITEM}?owner|assign(?:ee|edto)|responsibility|pic|who`,
  ),
  rule("lead", 0.5, "Department", UNIT),
  rule(
    "deadline",
    0.95,
    "Due Date",
    `(?:due|deadline|target|required|expected|plan(?:ned)?|scheduled)(?:completion|finish|end)?${WHEN}|bywhen|eta`,
  ),
  rule("deadline", 0.6, "End Date", `(?:end|finish)${WHEN}`),
  rule("deadline", 0.3, "Date", "date|when"),
  rule(
    "completedOn",
    0.95,
    "Actual Finish Date",
    `actual(?:completion|finish|end)?${WHEN}|(?:completion|completed|closure|closed|finished|done)(?:date|on)|date(?:completed|closed|finished)`,
  ),
  rule(
    "start",
    0.9,
    "Start Date",
    `(?:plan(?:ned)?|actual)?(?:start|begin|opened)${WHEN}|date(?:opened|raised)`,
  ),
  rule("done", 0.85, "Status", `(?:current|${ITEM})?(?:status|state)|(?:done|completed?|closed)\\??`),
  rule("progress", 0.9, "% Complete", "progress(?:update)?|(?:%|percent)(?:complete|completion|done)|update"),
  rule("remark", 0.9, "Comments", "(?:remark|comment|note)s?"),
];
