import { rule } from "./rule";

const WHEN = "(?:date|time|on|by)?";
const THING =
  "(?:task|action|activity|todo|deliverable|milestone|issue|finding|measure|requirement|workitem|actionpoint)";

/** English headings, white space left out, as they stand alone or beside Chinese ones. */
export const ENGLISH = [
  rule("no", 0.95, "S/N", "s/?n|no|#|item(?:no|#)|(?:serial|ref)(?:no|number|#)?|id|number"),
  rule("section", 0.8, "Category", "category|area|workstream|phase|theme|topic|type|group"),
  rule(
    "task",
    0.85,
    "Action Item",
    `(?:key|main|open)?${THING}(?:item)?s?(?:name|title|description|list)?|to-?dos?`,
  ),
  rule(
    "task",
    0.6,
    "Project",
    "(?:project|item|subject|problem|observation|nonconformity)s?(?:name|title|description)?",
  ),
  rule("task", 0.45, "Description", "description|details?|what"),
  rule(
    "measure",
    0.85,
    "Corrective Action",
    "(?:corrective|remedial|preventive|mitigation|required|proposed)(?:action|measure|step)s?",
  ),
  rule("measure", 0.5, "Description", "description|details?|(?:next)?steps?|how"),
  rule(
    "lead",
    0.85,
    "Responsible Department",
    "(?:responsible|lead|owner|accountable|in-?charge)(?:party|dept|department|unit|team|person|organi[sz]ation|body)?|(?:action|task|issue|risk)(?:owner|by)|assign(?:ee|edto)|responsibility|person(?:in-?charge|responsible)|pic|by(?:whom)|who",
  ),
  rule("lead", 0.5, "Department", "dept|department|unit|team|division"),
  rule(
    "cooperate",
    0.85,
    "Support",
    "support(?:ing|edby)?(?:dept|department|unit|team)?|(?:co-?operat|co-?ordinat|assist)(?:ing|ion)(?:dept|department|unit|team)?",
  ),
  rule(
    "deadline",
    0.95,
    "Due Date",
    `(?:due|deadline|target|required|expected|planned|scheduled|estimated)(?:completion|finish|end|close|closure|delivery)?${WHEN}|bywhen|complete(?:d)?by|timeline|eta`,
  ),
  rule("deadline", 0.6, "End Date", `(?:end|finish)${WHEN}`),
  rule("deadline", 0.3, "Date", "date|when"),
  rule(
    "completedOn",
    0.95,
    "Actual Finish Date",
    `actual(?:completion|finish|end|close|closure|delivery)?${WHEN}`,
  ),
  rule(
    "completedOn",
    0.9,
    "Completion Date",
    "(?:completion|completed|closure|closed|closing|finished|resolved|resolution|done)(?:date|on|time)|date(?:completed|closed|finished|resolved|ofcompletion)",
  ),
  rule(
    "start",
    0.9,
    "Start Date",
    `(?:planned|actual)?(?:start|begin|open|opened|raised)${WHEN}|date(?:opened|raised|started|assigned)|assigned(?:on|date)`,
  ),
  rule(
    "extension",
    0.9,
    "Revised Due Date",
    "(?:revised|new|extended|updated)(?:due|target|completion)?(?:date|deadline)|extendedto",
  ),
  rule(
    "done",
    0.85,
    "Status",
    "(?:current|task|action|completion|overall)?(?:status|state)|(?:done|completed?|closed|finished)(?:\\?|y/n|yes/no)?",
  ),
  rule(
    "progress",
    0.9,
    "% Complete",
    "progress(?:update|tonow|todate)?|(?:%|percent|percentage)(?:of)?(?:complete|completed|completion|done)|(?:status|latest)?update|achievements?|resultstodate",
  ),
  rule("remark", 0.9, "Comments", "(?:remark|comment|note)s?"),
];
