import type { PageSetup } from "../../../core/base/workbook-edit";
import { areaAddress, columnName } from "../../../core/base/address";

/** 页面设置 of a sheet (ExcelApi 1.9). */
export function setPage(sheet: Excel.Worksheet, setup: PageSetup): void {
  const page = sheet.pageLayout;
  page.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = setup.paper === "A4" ? "A4" : "A3";
  page.zoom =
    "percent" in setup.scaling
      ? { scale: setup.scaling.percent }
      : { horizontalFitToPages: setup.scaling.pagesAcross };
  page.topMargin = setup.margins.top;
  page.bottomMargin = setup.margins.bottom;
  page.leftMargin = setup.margins.left;
  page.rightMargin = setup.margins.right;
  page.headerMargin = setup.margins.header;
  page.footerMargin = setup.margins.footer;
  if (setup.centerHorizontally !== undefined) page.centerHorizontally = setup.centerHorizontally;
  if (setup.blackAndWhite !== undefined) page.blackAndWhite = setup.blackAndWhite;
  if (setup.centerFooter !== undefined)
    page.headersFooters.defaultForAllPages.centerFooter = setup.centerFooter;
  if (setup.centerHeader !== undefined)
    page.headersFooters.defaultForAllPages.centerHeader = setup.centerHeader;
  if (setup.printArea) page.setPrintArea(areaAddress(setup.printArea));
  if (setup.titleRows) page.setPrintTitleRows(`$${setup.titleRows[0] + 1}:$${setup.titleRows[1] + 1}`);
  if (setup.titleColumns) {
    const [first, last] = setup.titleColumns;
    page.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
  }
  for (const row of setup.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
