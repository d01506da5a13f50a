/* eslint-disable no-control-regex -- it is control characters that are meant */
/** What XML, and so a workbook, can't hold: control characters, and halves of characters. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/* eslint-enable no-control-regex */

/** A text without the characters that no workbook can hold. @example writableText("已办\u0000结") //=> "已办结" */
export const writableText = (text: string): string => text.replace(UNWRITABLE, "");
