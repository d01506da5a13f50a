/** Excel on the web: the one that takes no request and gives no answer above 5 MB. */
export const isOnTheWeb = (): boolean => Office.context.platform === Office.PlatformType.OfficeOnline;

/** Excel for Mac, whose panes can't save files. */
export const isOnAMac = (): boolean => Office.context.platform === Office.PlatformType.Mac;
