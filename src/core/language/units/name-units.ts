import type { Dictionary } from "./dictionary";
import { ENDS_AS_ORGANISATION, type Item, type Piece } from "./scan-cell";
import type { DictionaryEntry, UnitNote } from "./unit";

export type NamedUnit = {
  readonly name: string;
  readonly known: boolean;
  readonly repaired?: true;
  readonly group?: true;
  readonly notes: readonly UnitNote[];
};

/** Bureaus of other places and levels keep their own names; so do companies and branches. */
const ELSEWHERE = /[盟市省县旗区厅]|国家|苏木|[镇乡]|嘎查|公司|分局|[科股所站]$/u;
const OWN_PLACE = /^(?:正?蓝|[我本全])$/u;
const BUREAU = /[局委办]$/u;
const GROUP = /^(?:旗直)?(?:各|有关|相关).*(?:单位|部门)$/u;

/** The units that one item names: mostly one, more where separators were lost. */
export function nameUnits(item: Item, next: Item | undefined, dictionary: Dictionary): NamedUnit[] {
  const pieces = withoutStray(item.pieces);
  const repaired = pieces.length < item.pieces.length;
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined)
    return [
      only.entry === undefined ? unknownUnit(only.text, next, dictionary) : knownUnit(only.entry, repaired),
    ];

  const resolved = pieces.map((piece) => piece.entry ?? dictionary.damaged.get(piece.text) ?? null);
  const apart = pieces.every(
    (piece, i) =>
      resolved[i] !== null || (ENDS_AS_ORGANISATION.test(piece.text) && !ELSEWHERE.test(piece.text)),
  );
  // 盟生态环境局, 生态环境局大气科: one unit with a name of its own.
  if (!apart) return [unknownUnit(pieces.map((piece) => piece.text).join(""), undefined, dictionary)];
  return pieces.map((piece, i) => {
    const entry = resolved[i];
    const unit = entry ? knownUnit(entry, true) : unknownUnit(piece.text, undefined, dictionary);
    const damaged: UnitNote[] = piece.entry === undefined && entry ? ["damaged-name"] : [];
    return { ...unit, repaired: true, notes: [...unit.notes, "lost-separator", ...damaged] };
  });
}

/** 正蓝|旗水利局 is ours; 交警大队|局 has a 局 too many. */
function withoutStray(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  const own =
    first?.entry === undefined && OWN_PLACE.test(first?.text ?? "") && second?.text.startsWith("旗") === true;
  const kept = own ? pieces.slice(1) : pieces;
  return kept.length > 1 ? kept.filter((piece) => piece.text !== "局") : kept;
}

function knownUnit(entry: DictionaryEntry, repaired: boolean): NamedUnit {
  const notes: UnitNote[] = [];
  if (entry.group === true) notes.push("group");
  if (entry.perhaps !== undefined) notes.push("perhaps-renamed");
  return {
    name: entry.name,
    known: true,
    ...(repaired ? { repaired: true as const } : {}),
    ...(entry.group === true ? { group: true as const } : {}),
    notes,
  };
}

function unknownUnit(text: string, next: Item | undefined, dictionary: Dictionary): NamedUnit {
  const damaged = dictionary.damaged.get(text);
  if (damaged !== undefined) return { ...knownUnit(damaged, true), notes: ["damaged-name"] };
  if (GROUP.test(text)) return { name: text, known: false, group: true, notes: ["group"] };
  // 教科、文旅局: the 局 of the next is shared.
  const shares =
    !ENDS_AS_ORGANISATION.test(text) && next?.pieces[next.pieces.length - 1]?.text.endsWith("局") === true;
  const whole = shares ? `${text}局` : text;
  const entry = dictionary.written.get(whole);
  if (entry !== undefined) return knownUnit(entry, false);
  const ours = BUREAU.test(whole) && whole.length <= 9 && !ELSEWHERE.test(whole);
  return { name: ours ? `旗${whole}` : whole, known: false, notes: ["unknown-unit"] };
}
