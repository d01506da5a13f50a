import { selfCheckStrings } from "../../../strings/self-check";
import { queueEdits } from "../apply/queue-edits";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const FOOTER = "第&P页，共&N页";

export const pageKept: Assumption = {
  id: "page-kept",
  run: async (context, scratch) => {
    const sheet = scratch.addSpare(context);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRange("A1:A30").values = Array.from({ length: 30 }, (_, i) => [i]);
    const margins = { top: 54, bottom: 54, left: 36, right: 36, header: 20, footer: 20 };
    queueEdits(context.workbook, [
      {
        kind: "page-setup",
        sheet,
        setup: {
          orientation: "landscape",
          paper: "A4",
          scaling: { pagesAcross: 1 },
          margins,
          titleRows: [0, 1],
          centerFooter: FOOTER,
          breaksBefore: [10, 20],
        },
      },
    ]);
    await context.sync();
    const { pageLayout, horizontalPageBreaks } = worksheet;
    pageLayout.load("orientation,paperSize,zoom,headersFooters/defaultForAllPages/centerFooter");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("rowIndex,rowCount");
    const breaks = horizontalPageBreaks.getCount();
    await context.sync();
    return compared([
      [label.orientation, "Landscape", pageLayout.orientation],
      [label.paper, "A4", pageLayout.paperSize],
      [label.zoom, 1, pageLayout.zoom.horizontalFitToPages],
      [label.titleRows, [0, 2], titles.isNullObject ? "" : [titles.rowIndex, titles.rowCount]],
      [label.footer, FOOTER, pageLayout.headersFooters.defaultForAllPages.centerFooter],
      [label.breaks, 2, breaks.value],
    ]);
  },
};
