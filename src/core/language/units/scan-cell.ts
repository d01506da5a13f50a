import { foldText } from "../text/fold";
import { matchAt } from "../text/match-at";
import { knownAt, type Dictionary } from "./dictionary";
import { ENDS_AS_GROUP, ENDS_AS_UNIT, NAME_WITH_ROLE_WORD } from "./kinds";
import { markAt, NAMES_A_ROLE, type Mark } from "./roles";
import type { DictionaryEntry } from "./unit";

/** A stretch of an item: one unit of the dictionary, or text that it does not have (`entry` absent). */
export type Piece = { readonly text: string; readonly entry?: DictionaryEntry };
/** What stands between two separators. */
export type Item = {
  readonly pieces: readonly Piece[];
  readonly bracket: string;
  /** 区水务局*: marked by a sign that the sheet explains. */
  readonly star?: true;
  /** Only white space stands before the item. */
  readonly spaced?: true;
};

const ORGANISATION =
  "(?:局|委|社|办|院|站|厂|处|府|中心|公司|[大支]队|委?员会|协会|[传织装战]部|政府|单位|部门)";
/** Stands for white space that separates. */
const SPACE = "␣";
// A line break or space behind a whole name stands for a lost separator; elsewhere it is only wrapping.
const WRAPPED = new RegExp(`(${ORGANISATION})\\s+(?![局委会社办门公员(（【〔[:：])(?=\\S)`, "gu");
// 市妇联 市残联, 省教育厅 省财政厅: a space before a mark of its level.
const SPACED =
  /([\u4e00-\u9fff）)】])(?:[ \t\u3000]+(?=[省市州盟旗县区各][\u4e00-\u9fff])|\s+(?=[\u4e00-\u9fff]{0,4}(?:牵头|配合|协[助办同]|责任|参[与加]|主办|督[办导]|监督|指导|验收|联系|负责|分管)(?:单位|部门|[科处]室|领导|人)?[:：]))/gu;

// 1.旗住建局 2.旗水利局: a number in a list separates as well.
const SEPARATOR = /(?:[、,;。/·+|&␣]|[①-⑳]|(?<!第)(?:\([\d一二三四五六七八九十]{1,3}\)|\d{1,2}[.、)]))+/uy;
// 一、县教育局;二、县财政局: numbers of clauses, not 一、二车间.
const NUMBERING = /(^|[;。␣])[一二三四五六七八九十]{1,3}[、.](?![一二三四五六七八九十\d])/gu;
const DASH = /(?<=[局委办厅院府会])[-—.]+(?=[\u4e00-\u9fff])/gu;
const JOINER = /以及|[和与及]/uy;
const STAR = /[*★☆※△▲◆]/u;
const STEM_END = /^(?:$|[、,;。/␣(:和与及等按*]|各自|牵头|配合|负责|会同|分别|共同|联合|协助)/u;
/** （州）, （市、区）, （功能区）: brackets inside a name, with kinds of places. */
const KINDS_OF_PLACES =
  /^(?:[各和、,/及工居部院系馆站所室组]|[校院]长|[市县区旗州盟省乡镇村场团师]|街道|苏木|社区|嘎查|分场|管委会|功能区|(?:经济|高新)?(?:技术)?开发区|园区|新区|办事处|[农牧林]场)+$/u;

/** Cuts a cell of 责任单位 into items and marks, in order. White space carries no meaning but at the end of a name. */
export function scanCell(cell: string, dictionary: Dictionary): (Item | Mark)[] {
  const spread = cell.replace(WRAPPED, `$1${SPACE}`).replace(SPACED, `$1${SPACE}`);
  const text = foldText(spread).replace(NUMBERING, "$1").replace(DASH, "、");
  // 【牵头】 and 〔牵头〕 are the same as (牵头); the names are taken from the text as it stands.
  const plain = text.replace(/[【〔[]/gu, "(").replace(/[】〕\]]/gu, ")");
  const found: (Item | Mark)[] = [];
  let pieces: Piece[] = [];
  let unknown = "";
  // The last characters of `unknown`: looking at the whole again and again would cost the square of its length.
  let tail = "";
  let bracket = "";
  let star = false;
  let spaced = false;
  const closePiece = (): void => {
    if (unknown !== "") pieces.push({ text: unknown });
    unknown = "";
    tail = "";
  };
  const closeItem = (): void => {
    closePiece();
    if (pieces.length > 0 || bracket !== "") {
      found.push({ pieces, bracket, ...(star ? { star: true } : {}), ...(spaced ? { spaced: true } : {}) });
      star = false;
      spaced = false;
    }
    pieces = [];
    bracket = "";
  };
  const begin = (): void => {
    if (bracket === "") return;
    closeItem();
    // A person may stand right behind a bracket.
    spaced = true;
  };
  const add = (written: string): void => {
    begin();
    unknown += written;
    tail = (tail + written).slice(-4);
  };
  let at = 0;
  while (at < text.length) {
    const unit = knownAt(dictionary, text, at);
    if (unit !== null && standsAlone(dictionary, plain, at + unit.length, text.slice(at, at + unit.length))) {
      begin();
      closePiece();
      pieces.push({ text: text.slice(at, at + unit.length), entry: unit.entry });
      at += unit.length;
      continue;
    }
    const last = pieces[pieces.length - 1];
    const before = tail === "" ? (last?.text.slice(-4) ?? "") : tail;
    const separator: string | null =
      matchAt(SEPARATOR, plain, at)?.[0] ??
      joinerAt(plain, at, spaced && before === "" ? SPACE : before, bracket);
    if (separator !== null) {
      closeItem();
      spaced = separator === SPACE;
      at += separator.length;
      continue;
    }
    const close = plain.charAt(at) === "(" ? plain.slice(at, at + 60).indexOf(")") : -1;
    if (close > 0) {
      const content = text.slice(at + 1, at + close);
      if ((tail !== "" || pieces.length > 1) && belongsToName(content)) add(text.slice(at, at + close + 1));
      else bracket = content === "" ? " " : content;
      at += close + 1;
      continue;
    }
    if (STAR.test(plain.charAt(at))) {
      // The star may stand behind its name, or before it.
      star = true;
      if (before !== "") closeItem();
      at += 1;
      continue;
    }
    const name = matchAt(NAME_WITH_ROLE_WORD, plain, at)?.[0] ?? (before === "" ? countyAt(plain, at) : null);
    if (name !== null) {
      add(name);
      at += name.length;
      continue;
    }
    const mark = markAt(plain, at);
    if (mark !== null) {
      closeItem();
      found.push(mark.mark);
      at += mark.length;
      continue;
    }
    const sign = plain.charAt(at);
    if (sign === ":" && before !== "" && !ENDS_AS_UNIT.test(before) && at + 1 < text.length) {
      // 日常巡查:县水利局 names what the unit does.
      unknown = tail = bracket = "";
      pieces = [];
      found.push({ kind: "aside", of: "duties" });
    } else if (sign === ":" && ENDS_AS_UNIT.test(before)) {
      closeItem();
      spaced = true;
    } else add(text.charAt(at));
    at += 1;
  }
  closeItem();
  return found;
}

/** 会同县 is a county where a name begins; behind a name, 会同 joins it to the next. */
const countyAt = (text: string, at: number): string | null =>
  text.startsWith("会同县", at) ? "会同县" : null;

/** Whether a bracket belongs to the name before it: (街道), (市、区), or a second name of the same body. */
function belongsToName(content: string): boolean {
  if (KINDS_OF_PLACES.test(content)) return true;
  return (
    content.length > 2 &&
    ENDS_AS_UNIT.test(content) &&
    !NAMES_A_ROLE.test(content) &&
    !/[\d:、,␣]/.test(content)
  );
}

/** 水利 alone is a unit in 水利、林草; in 水利枢纽管理站 it is part of another name. */
function standsAlone(dictionary: Dictionary, text: string, end: number, written: string): boolean {
  if (ENDS_AS_UNIT.test(written)) return true;
  return STEM_END.test(text.slice(end, end + 2)) || knownAt(dictionary, text, end) !== null;
}

/** 和 separates only behind a whole name with its kind; in 文化和旅游局 and 自然资源和规划局 it belongs to the name. */
function joinerAt(text: string, at: number, before: string, bracket: string): string | null {
  const joiner = matchAt(JOINER, text, at)?.[0];
  if (joiner === undefined) return null;
  // Behind white space that separates, 和 is a separator and begins no name: 生态环境局⏎和住建局.
  const whole =
    before === SPACE ||
    bracket !== "" ||
    joiner === "以及" ||
    ENDS_AS_UNIT.test(before) ||
    ENDS_AS_GROUP.test(before);
  return whole && at + joiner.length < text.length ? joiner : null;
}
