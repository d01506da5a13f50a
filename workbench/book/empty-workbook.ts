import { LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { defaultWorkbookExtras, type WorkbookExtras } from "./extras";

/** Excel's default cell in pixels, Chinese locale (等线 11 points): 8.38 characters wide, 14.25 points high. */
const COLUMN_PIXELS = 72;
const ROW_PIXELS = 19;

/** The properties of a sheet that nobody has formatted. */
export const NEW_SHEET: Partial<IWorksheetData> = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: COLUMN_PIXELS,
  defaultRowHeight: ROW_PIXELS,
  defaultStyle: { ff: "等线", fs: 11 },
};

let made = 0;

/** The workbook that 新建 makes: one empty sheet, with Excel's default font and sizes. */
export function emptyWorkbook(name: string): { data: IWorkbookData; extras: WorkbookExtras } {
  made += 1;
  const sheet = { ...NEW_SHEET, id: "sheet-1", name: "Sheet1" };
  const data: IWorkbookData = {
    id: `workbook-${made}-${Date.now()}`,
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
  return { data, extras: defaultWorkbookExtras(name) };
}
