import { charMarks } from "../text/char-marks";

/** The characters that the rules ask for most, by their codes: comparing codes makes no strings. */
export const YEAR = 0x5e74; // 年
export const MONTH = 0x6708; // 月
export const DAY = 0x65e5; // 日
export const END = 0x5e95; // 底
export const BEFORE = 0x524d; // 前
export const WITHIN = 0x5185; // 内

/** What a character can be at its place. */
export const CYCLE_HEAD = 1; // a cycle can begin here: 每, 双
export const DATE_HEAD = 2; // a date or a year can
export const UNDATED_HEAD = 4; // a duty without an end or an event can: 持续, 长期, 汛期
export const TITLE = 8;
export const EDGE_HEAD = 16; // an edge of a time, or of a cycle: 底, 前, 起, 首月
export const HOUR_HEAD = 32; // what may stand between a day and its 前: (含), 24时
export const CLOSE = 64; // ends a clause
export const LIMIT = 128; // ends a damaged wording: 2020年9,
export const LINK = 256; // leads from one time to another
export const OWNED = 512; // begins an attribute: 建成的, 印发的
export const HEAD = CYCLE_HEAD | DATE_HEAD | UNDATED_HEAD | TITLE;

const MARKS = charMarks([
  [CYCLE_HEAD, "每按逐单双次月季1半年"],
  [DATE_HEAD, '0123456789今本明来去当同次翌年全上下前第Qq十“"'],
  [UNDATED_HEAD, "持长常坚贯即日经节汛暖冻冬"],
  [TITLE, "《"],
  [EDGE_HEAD, "初中以前后左上年月期季底终最结为止截内起开始及首头"],
  [HOUR_HEAD, "(上下中晚0123456789"],
  [CLOSE, ',.;:。!?)”"】]|'],
  [LIMIT, "前底,;。)"],
  [LINK, "-至到"],
  [OWNED, "建制投取登注出印实签通发的"],
]);

/** All that the character at a place can be; behind the end it is nothing. */
export function kindsAt(text: string, at: number): number {
  return at < text.length ? (MARKS[text.charCodeAt(at)] ?? 0) : 0;
}

/** Whether the character at a place is of a kind, or of one of several (a sum of the kinds above). */
export function canBe(text: string, at: number, kinds: number): boolean {
  return (kindsAt(text, at) & kinds) !== 0;
}
