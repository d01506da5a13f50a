import { OWN_NAMES } from "../marks/registry";

/** The name that stands on each report and points at the cell with the sheet's own name. */
export const MARK = OWN_NAMES.report.name;
