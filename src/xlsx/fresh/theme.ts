/** The plainest theme that Excel takes: its usual colours, 宋体, no effects. */
const COLORS: readonly (readonly [name: string, color: string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

const colors = COLORS.map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`).join("");
const font = (name: string): string =>
  `<a:${name}><a:latin typeface="宋体"/><a:ea typeface="宋体"/><a:cs typeface=""/></a:${name}>`;
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${solid}</a:ln>`;
const noEffect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

export const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>' +
  `<a:clrScheme name="Office">${colors}</a:clrScheme>` +
  `<a:fontScheme name="Office">${font("majorFont")}${font("minorFont")}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  "</a:themeElements></a:theme>";
