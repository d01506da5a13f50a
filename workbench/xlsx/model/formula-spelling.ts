/**
 * Formulas are spelt differently in a file: functions younger than 2007 carry a prefix, and the add-in's own are
 * saved as Excel saves every add-in's (`_xldudf_` and underscores for dots), so that Excel finds them again.
 */

/** Functions that Excel writes as `_xlfn.NAME`; those with another prefix stand below. */
const FUTURE =
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
  FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
  HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOWEEKNUM LAMBDA
  LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
  REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P
  VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/);
/** Functions that came with Excel 2010 and that Excel nevertheless writes without a prefix. */
const PLAIN = new Set([
  "NETWORKDAYS.INTL",
  "WORKDAY.INTL",
  "AGGREGATE",
  "CEILING.PRECISE",
  "FLOOR.PRECISE",
  "ISO.CEILING",
]);
const PREFIX = new Map<string, string>([
  ...FUTURE.filter((name) => !PLAIN.has(name)).map((name): [string, string] => [name, "_xlfn."]),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);

const NAMESPACE = "ZLQ";

/** Texts and quoted sheet names: a word inside them is no function. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

/** A file's formula for the engine. @example engineFormula("_xlfn.IFS(A1>0,1)") //=> "=IFS(A1>0,1)" */
export function engineFormula(written: string): string {
  return `=${outsideQuotes(written, (part) =>
    part
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, "")
      .replace(new RegExp(`_xldudf_${NAMESPACE}_(\\w+)`, "gi"), (_, name: string) => `${NAMESPACE}.${name}`),
  )}`;
}

/** The engine's formula for a file. @example fileFormula("=ZLQ.STATUS(A1)") //=> "_xldudf_ZLQ_STATUS(A1)" */
export function fileFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ""), (part) =>
    part.replace(/(?<![\w.])([A-Za-z][\w.]*)(?=\()/g, (name) => {
      const upper = name.toUpperCase();
      if (upper.startsWith(`${NAMESPACE}.`)) return `_xldudf_${upper.replaceAll(".", "_")}`;
      return `${PREFIX.get(upper) ?? ""}${name}`;
    }),
  );
}
