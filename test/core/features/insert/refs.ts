/** Where 督办设置 stands in a new workbook. */
export const REFS = {
  asOf: "督办设置!$B$3",
  warnDays: "督办设置!$B$4",
  doneWords: "督办设置!$B$5",
  openWords: "督办设置!$B$6",
};
