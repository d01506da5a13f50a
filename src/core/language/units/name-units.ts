import type { Dictionary } from "./dictionary";
import { ANYONES_BODY, ENDS_AS_UNIT } from "./kinds";
import type { ListPlace } from "./place";
import type { Item, Piece } from "./scan-cell";
import type { DictionaryEntry, UnitNote } from "./unit";

export type NamedUnit = {
  readonly name: string;
  readonly known: boolean;
  readonly repaired?: true;
  readonly group?: true;
  readonly notes: readonly UnitNote[];
};

/** What the names around an item lend it. */
export type Lent = {
  readonly place: ListPlace;
  /**
   * The 局 of a later name, shared by all; for a name that is only a mark (市、县生态环境局), everything behind the
   * next name's mark.
   */
  readonly kind: string;
  /** The level mark, or the party's, of the name before: 市, 旗委. */
  readonly level: string;
};

/** Bureaus of other places and levels keep their own names; so do companies and branches. */
const ELSEWHERE = /[盟市省县旗区厅]|国家|苏木|[镇乡]|嘎查|^村|总局$|街道|公司|分局|[科股所站部室]$/u;
/** Behind a whole name: a body within it, not a unit that lost its separator. */
const WITHIN = /(?:大队|支队|中队|中心)$/u;
const OWN_PLACE = /^(?:正?蓝|[我本全])$/u;
const MARK_ALONE = /^[省市盟州县区旗]$/u;
const BUREAU = /[局委办]$/u;
const GROUP = /^(?:旗直)?(?:各|有关|相关).*(?:单位|部门)$/u;
const JOINED = /[和与及]/u;
/** 由县水利局牵头, 请旗住建局配合: words before a name. */
const LEADING_WORD = /^(?:交?由|请|责成|以)(?=..)/u;

/** The text of an item, its bracket aside. */
export const writtenName = (item: Item): string =>
  item.pieces
    .map((piece) => piece.text)
    .join("")
    .replace(LEADING_WORD, "");

/** The units that one item names: mostly one, more where separators were lost. */
export function nameUnits(item: Item, lent: Lent, dictionary: Dictionary): NamedUnit[] {
  if (lent.place === "other") return foreignUnits(item, lent);
  const pieces = withoutStray(item.pieces);
  const repaired = pieces.length < item.pieces.length;
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined)
    return [
      only.entry === undefined
        ? unknownUnit(only.text.replace(LEADING_WORD, ""), lent, dictionary)
        : knownUnit(only.entry, repaired, only.text, lent),
    ];

  const resolved = pieces.map((piece) => piece.entry ?? dictionary.damaged.get(piece.text) ?? null);
  const apart = pieces.every(
    (piece, i) =>
      resolved[i] !== null ||
      (ENDS_AS_UNIT.test(piece.text) &&
        !ELSEWHERE.test(piece.text) &&
        !(i > 0 && WITHIN.test(piece.text)) &&
        !JOINED.test(piece.text.charAt(0))),
  );
  // 盟生态环境局, 生态环境局大气科, 自然资源和规划局: one unit with a name of its own.
  if (!apart) {
    const unit = unknownUnit(writtenName(item), { ...lent, kind: "" }, dictionary);
    const both = pieces.some((piece) => piece.entry === undefined && JOINED.test(piece.text.charAt(0)));
    return [both ? { ...unit, notes: [...unit.notes, "and-in-name"] } : unit];
  }
  return pieces.map((piece, i) => {
    const entry = resolved[i];
    const unit = entry
      ? knownUnit(entry, true, piece.text, lent)
      : unknownUnit(piece.text, { ...lent, kind: "" }, dictionary);
    const damaged: UnitNote[] = piece.entry === undefined && unit.known ? ["damaged-name"] : [];
    return { ...unit, repaired: true, notes: [...unit.notes, "lost-separator", ...damaged] };
  });
}

/**
 * The units of an item in another place's list: there the dictionary only tells where names are to be cut apart
 * (县水利局县财政局, 交通运输局公安局).
 */
function foreignUnits(item: Item, lent: Lent): NamedUnit[] {
  const names: string[] = [];
  let name = "";
  item.pieces.forEach((piece, i) => {
    const before = item.pieces[i - 1];
    const whole = before?.entry !== undefined && ENDS_AS_UNIT.test(name);
    const begins =
      (piece.entry ?? (MARK_ALONE.test(piece.text) ? item.pieces[i + 1]?.entry : undefined)) !== undefined;
    if (whole && begins) {
      names.push(name);
      name = "";
    }
    name += piece.text;
  });
  if (names.length === 0) return [asWritten(writtenName(item), lent)];
  return [...names, name].map((each, i) => {
    const unit = asWritten(
      i === 0 ? each.replace(LEADING_WORD, "") : each,
      i === 0 ? lent : { ...lent, level: "", kind: "" },
    );
    return { ...unit, repaired: true, notes: [...unit.notes, "lost-separator"] };
  });
}

/** Drops pieces that are no names: 正蓝 before 旗水利局, 由 before 旗水利局, the stray 局 behind 交警大队. */
function withoutStray(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  const text = first?.entry === undefined ? (first?.text ?? "") : "";
  const leads = second !== undefined && /^(?:交?由|请|责成|以)$/u.test(text);
  const own = OWN_PLACE.test(text) && second?.text.startsWith("旗") === true;
  const kept = own || leads ? pieces.slice(1) : pieces;
  return kept.length > 1 ? kept.filter((piece) => piece.text !== "局") : kept;
}

function knownUnit(entry: DictionaryEntry, repaired: boolean, written: string, lent: Lent): NamedUnit {
  const bare = entry.group !== true && !/^(?:正蓝)?旗|正蓝旗/u.test(written) && entry.name.startsWith("旗");
  // 盟生态环境局、水利局: 水利局 is the league's as well.
  if (bare && lent.level !== "" && !lent.level.startsWith("旗")) return asWritten(written, lent);
  const notes: UnitNote[] = [];
  if (entry.group === true) notes.push("group");
  if (entry.perhaps !== undefined) notes.push("perhaps-renamed");
  if (bare && lent.place === "unknown") notes.push("assumed-own");
  return {
    name: entry.name,
    known: true,
    ...(repaired ? { repaired: true as const } : {}),
    ...(entry.group === true ? { group: true as const } : {}),
    notes,
  };
}

function unknownUnit(text: string, lent: Lent, dictionary: Dictionary): NamedUnit {
  const damaged = dictionary.damaged.get(text);
  if (damaged !== undefined) {
    const unit = knownUnit(damaged, true, text, lent);
    return unit.known ? { ...unit, notes: ["damaged-name"] } : unit;
  }
  // 教科、文旅局: 教科 shares the 局 of the next name.
  const entry = lent.kind === "" ? undefined : dictionary.written.get(text + lent.kind);
  if (entry !== undefined) return knownUnit(entry, false, text, lent);
  return asWritten(text, lent);
}

/**
 * A name that is not in the dictionary: as written, with the mark and the 局 that its neighbours lend it, each with a
 * note.
 */
function asWritten(text: string, { place, kind, level }: Lent): NamedUnit {
  if (GROUP.test(text)) return { name: text, known: false, group: true, notes: ["group"] };
  const notes: UnitNote[] = [];
  let name = text;
  if (kind !== "") {
    name += kind;
    notes.push("kind-spread");
  }
  const ours = BUREAU.test(name) && !ANYONES_BODY.test(name) && name.length <= 9 && !ELSEWHERE.test(name);
  if (level !== "") {
    name = level + name;
    notes.push("level-spread");
  } else if (ours && place !== "other") {
    name = `旗${name}`;
    notes.push("added-own");
  }
  return { name, known: false, notes: notes.length === 0 ? ["unknown-unit"] : notes };
}
