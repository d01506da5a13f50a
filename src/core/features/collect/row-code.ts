import { fingerprint } from "../../tables/tasks/doubts/fingerprint";

/**
 * 回收码 `K7Q-0A3FV`: three characters for the list, four for the row, one to check. Crockford's base 32, which has
 * no I, L, O or U. Codes are worked out from the wording, so that the office's workbook need not keep them.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LIST_LENGTH = 3;
const ROW_LENGTH = 4;
const CHECKS = 31;
const SHAPE = /^([\dA-HJKMNP-TV-Z]{3})-?([\dA-HJKMNP-TV-Z]{4})([\dA-HJKMNP-TV-Z])$/;

/** Gives out ids: the hash of a text, or the next one that is free. The same texts in the same order give the same ids. */
export class Ids {
  private readonly taken = new Set<number>();
  constructor(private readonly length: number) {}

  static ofLists = (): Ids => new Ids(LIST_LENGTH);
  static ofRows = (): Ids => new Ids(ROW_LENGTH);

  of(text: string): string {
    const count = 32 ** this.length;
    let id = parseInt(fingerprint(text), 36) % count;
    while (this.taken.has(id)) id = (id + 1) % count;
    this.taken.add(id);
    return base32(id, this.length);
  }
}

/** @example rowCode("K7Q", "0A3F") //=> "K7Q-0A3FV" */
export function rowCode(list: string, row: string): string {
  return `${list}-${row}${checkOf(list + row)}`;
}

/**
 * A code as people type it, or undefined where it is none: a mistyped one, a number, any other text.
 *
 * @example readRowCode(" k7q－oa3fv ") //=> "K7Q-0A3FV"
 * @example readRowCode("K7Q-0A3FJ") //=> undefined
 */
export function readRowCode(text: string): string | undefined {
  if (text.length > 32 || text.length < LIST_LENGTH + ROW_LENGTH + 1) return undefined;
  // Nearly all of them come back as they were sent.
  const match = SHAPE.exec(text) ?? SHAPE.exec(plainCode(text));
  const [, list = "", row = "", check = ""] = match ?? [];
  return match !== null && check === checkOf(list + row) ? `${list}-${row}${check}` : undefined;
}

const plainCode = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .toUpperCase()
    .replace(/[—–]/g, "-")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");

/** The list that a code is of. @example listOfCode("K7Q-0A3FV") //=> "K7Q" */
export const listOfCode = (text: string): string | undefined => readRowCode(text)?.slice(0, LIST_LENGTH);

/** Each place has a weight of its own, so that two characters that changed places are noticed. */
function checkOf(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += (i + 1) * ALPHABET.indexOf(text.charAt(i));
  return ALPHABET.charAt(sum % CHECKS);
}

function base32(id: number, length: number): string {
  let text = "";
  for (let rest = id, i = 0; i < length; i += 1, rest = Math.floor(rest / 32))
    text = ALPHABET.charAt(rest % 32) + text;
  return text;
}
