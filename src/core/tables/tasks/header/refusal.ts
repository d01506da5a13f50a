/** Why headings make no task list; its sentence stands in `strings.lists.near`. */
export type RefusalReason =
  | "no-task" // nothing to do: no column of tasks
  | "no-time" // no column says by when, and nothing else makes it a list
  | "few-headings" // too little is understood
  | "foreign" // money, indicators, persons
  | "indicators" // a table of indicators: nothing to be told
  | "diary" // what was done on which day
  | "permit" // how long a service takes
  | "no-rows"; // a header, and no task below it

/** A header that makes no list: its last row (0-based), why, and how many of its headings are understood. */
export type Refusal = { readonly row: number; readonly reason: RefusalReason; readonly understood: number };
