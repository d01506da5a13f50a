/** The types of office-js.js, which webpack reads as it stands. */
export function officeJsFiles(): { readonly from: string; readonly to: string }[];
