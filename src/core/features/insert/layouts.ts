/**
 * The layouts in which a list is inserted, in the order in which the pane offers them. `official`: as the notice prints
 * it. `ledger`: a working table, one measure a row.
 */
export const LAYOUTS = ["official", "ledger"] as const;
export type Layout = (typeof LAYOUTS)[number];
