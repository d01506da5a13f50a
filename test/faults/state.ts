/**
 * Everything that commands change in a workbook, as one text: sheets in their order with contents and number formats,
 * names, rules, widths of the columns around the list, and what is kept in the document.
 */
export function stateOf(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name,items/formula");
    settings.load("items/key,items/value");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load("address,formulas,numberFormat");
      sheet.names.load("items/name,items/formula");
      const rules = sheet.getRange().conditionalFormats.getCount();
      const widths = ["F", "G", "H"].map((column) => {
        const { format } = sheet.getRange(`${column}1`);
        format.load("columnWidth");
        return format;
      });
      return { sheet, used, rules, widths };
    });
    await context.sync();
    const named = (items: readonly Excel.NamedItem[]): unknown =>
      items.map(({ name, formula }) => `${name} ${String(formula)}`).sort();
    return JSON.stringify([
      sheets.map(({ sheet, used, rules, widths }) => [
        sheet.name,
        sheet.visibility,
        used.isNullObject ? null : [used.address, used.formulas, used.numberFormat],
        named(sheet.names.items),
        rules.value,
        widths.map(({ columnWidth }) => columnWidth),
      ]),
      named(names.items),
      settings.items.map(({ key, value }) => [
        key.replace(/^zlq\.run\..*/, "zlq.run"),
        withoutIds(key, value),
      ]),
    ]);
  });
}

/** Ids of sheets are others in each workbook. */
const withoutIds = (key: string, value: unknown): unknown =>
  key === "zlq.flag" && typeof value === "object" && value !== null ? Object.values(value) : value;
