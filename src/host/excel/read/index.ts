/** What asks Excel and does not write, in one chunk. */
export { look } from "./look";
export { readActiveCell } from "./read-active-cell";
export { readOutline } from "./read-outline";
export { readWorkbook } from "./read-workbook";
export { openWorkbook } from "../open-workbook";
export { select } from "../select";
export { watchWorkbook } from "../watch-workbook";
