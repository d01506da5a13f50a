import { foldText } from "../text/fold";
import { levelOf, placeOf } from "./levels";

/** Short forms in common use, a row each: what is written out, its short form, and two names that are one unit. */
export const SHORT_FORMS: readonly {
  readonly long: RegExp;
  readonly short: string;
  readonly example: readonly [string, string];
}[] = [
  { long: /发展(?:和)?改革/gu, short: "发改", example: ["县发展和改革局", "县发改局"] },
  {
    long: /(?<=发改|卫健|卫生健康|住建|住房和城乡建设)委员会/gu,
    short: "委",
    example: ["市发展和改革委员会", "市发改委"],
  },
  { long: /人力资源(?:和)?社会保障/gu, short: "人社", example: ["县人力资源和社会保障局", "县人社局"] },
  { long: /住房(?:和)?城乡建设/gu, short: "住建", example: ["县住房和城乡建设局", "县住建局"] },
  { long: /卫生健康/gu, short: "卫健", example: ["县卫生健康委", "县卫健委"] },
  { long: /市场监督管理|市场监管/gu, short: "市监", example: ["县市场监督管理局", "县市监局"] },
  { long: /文化(?:和)?旅游/gu, short: "文旅", example: ["县文化和旅游局", "县文旅局"] },
  { long: /医疗保障/gu, short: "医保", example: ["县医疗保障局", "县医保局"] },
  { long: /交通运输(?=局)/gu, short: "交通", example: ["县交通运输局", "县交通局"] },
  { long: /应急管理(?=局)/gu, short: "应急", example: ["县应急管理局", "县应急局"] },
  { long: /工业(?:和)?信息化/gu, short: "工信", example: ["县工业和信息化局", "县工信局"] },
];

/** A name of a unit as it was read; `known` where it is the dictionary's. */
type Name = { readonly name: string; readonly known: boolean };
/** What the lists that the names stand in say of their own place. */
type Own = {
  /** The lists are the banner's, or may be. */
  readonly ours: boolean;
  /** Their titles, in which a place may be named. */
  readonly titles: readonly string[];
};

/**
 * The one name under which each unit is counted and shown, by the names as read (semantics §6): spellings are one unit
 * that are equal without the list's own level mark and place and in their short forms. Shown is the dictionary's name,
 * else the fullest that occurs. 委 and 局, old and new names are never merged.
 *
 * @example oneNameEach([{ name: "云河县发改局", known: false }, { name: "发展改革局", known: false }], { ours: false, titles: ["云河县任务清单"] }).get("发展改革局")
 *   //=> "云河县发改局"
 */
export function oneNameEach(names: readonly Name[], own: Own): ReadonlyMap<string, string> {
  const keyOf = keysFor(names, own);
  const shown = new Map<string, Name>();
  for (const each of names) {
    const key = keyOf(each.name);
    const before = shown.get(key);
    const fuller = before === undefined || each.name.length > before.name.length;
    if (before?.known !== true && (fuller || each.known)) shown.set(key, each);
  }
  return new Map(names.map(({ name }) => [name, shown.get(keyOf(name))?.name ?? name]));
}

function keysFor(names: readonly Name[], { ours, titles }: Own): (name: string) => string {
  const places = new Set(names.flatMap(({ name }) => placeOf(name) ?? []));
  const ownPlaces = [...places].filter((place) => titles.some((title) => title.includes(place)));
  const marks = new Set(
    names.flatMap(({ name }) => (placeOf(name) === undefined ? (levelOf(name)?.mark ?? []) : [])),
  );
  // Of several places or marks none can be told to be the list's own.
  const place = ours ? "正蓝旗" : ownPlaces.length === 1 ? (ownPlaces[0] ?? "") : "";
  const mark = place !== "" ? place.slice(-1) : marks.size === 1 ? ([...marks][0] ?? "") : "";
  return (name) => {
    const folded = foldText(name)
      .replace(/[【〔[]/gu, "(")
      .replace(/[】〕\]]/gu, ")");
    const bare =
      place !== "" && folded.startsWith(place)
        ? folded.slice(place.length)
        : mark !== "" &&
            placeOf(folded) === undefined &&
            levelOf(folded)?.mark === mark &&
            folded.startsWith(mark)
          ? folded.slice(mark.length)
          : folded;
    return SHORT_FORMS.reduce((key, { long, short }) => key.replace(long, short), bare);
  };
}
