/** The values of every sheet, by name, from A1 to the last cell in use; read through the client. */
export async function contentsOf(): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
      range.load("values");
      return { name: sheet.name, range };
    });
    await context.sync();
    return new Map(ranges.map(({ name, range }) => [name, range.values as unknown[][]]));
  });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
