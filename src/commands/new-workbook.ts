export { openNewWorkbook } from "../host/excel/new-workbook";
