/** Before Office has started it is not known. */
const platform = (): Office.PlatformType | undefined =>
  (Office.context as Office.Context | undefined)?.platform;

/** Excel on the web: the one that takes no request and gives no answer above 5 MB. */
export const isOnTheWeb = (): boolean => platform() === Office.PlatformType.OfficeOnline;

/** Excel for Mac, whose panes can't save files. */
export const isOnAMac = (): boolean => platform() === Office.PlatformType.Mac;
