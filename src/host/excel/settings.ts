/**
 * What the add-in keeps in the document (ExcelApi 1.4): saved with the file, seen by the add-in alone. Values are
 * JSON; a key that another add-in of ours does not know is left alone.
 */

/** Queues the reading of all settings; call the result after the next `sync()`. */
export function queueSettings(workbook: Excel.Workbook): () => Readonly<Record<string, unknown>> {
  const { settings } = workbook;
  settings.load("items/key,items/value");
  return () => Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]));
}

/** Queues a setting; `undefined` removes it. */
export function writeSetting(workbook: Excel.Workbook, key: string, value: unknown): void {
  if (value === undefined) workbook.settings.getItemOrNullObject(key).delete();
  else workbook.settings.add(key, value);
}
