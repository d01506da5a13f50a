import type { Dictionary } from "./dictionary";
import { ANYONES_BODY, BUREAU_STEM, ENDS_AS_UNIT, PARTY_BODY } from "./kinds";
import { levelOf, placedLevelOf } from "./levels";
import { writtenName, type Lent } from "./name-units";
import type { ListPlace } from "./place";
import type { Item } from "./scan-cell";

/** So many names without a kind of their own may wait for the 局 of the last. */
const LONGEST_RUN = 6;
/** The names to which a level mark spreads: offices, not companies, groups, towns or persons. */
const OFFICE = /(?:[局委办厅]|检察院|法院|政府办公?室?|中心|[支大]队)$/u;
const MARK_ALONE = /^[省市盟州县区旗]$/u;
const KIND_SHARED = /[局委厅]$/u;
const GROUP = /^[各有相其全]/u;

/**
 * What the items of a cell lend each other (semantics §6, 传递): the level mark of the first item of a run goes to
 * those behind it, up to the next mark (a party committee's mark only to bodies of a party); the 局 of the last item of
 * a run goes to those before it.
 */
export function lendAll(items: readonly Item[], place: ListPlace, dictionary: Dictionary): Lent[] {
  const names = items.map(writtenName);
  const kinds = kindsAhead(names);
  let mark = "";
  let party = "";
  return names.map((name, i) => {
    const own = levelOf(name)?.mark;
    const kind = kinds[i] ?? "";
    if (own !== undefined || placedLevelOf(name) !== undefined || /^(?:正?蓝|[我本全])旗/u.test(name)) {
      // An item with a place of its own ends the run: nothing says to which place the bare names behind it belong.
      mark = own ?? "";
      party = own === undefined ? "" : (new RegExp(`^${own}(?:党委|委(?!员))`, "u").exec(name)?.[0] ?? "");
      return { place, kind, level: "" };
    }
    if (GROUP.test(name) || ANYONES_BODY.test(name)) return { place, kind, level: "" };
    if (PARTY_BODY.test(name)) return { place, kind, level: party };
    const spreads = OFFICE.test(name) || kind !== "";
    // In the banner's own lists 旗 is not lent, as the dictionary and 补旗 add it anyway.
    const said = mark === "旗" && place !== "other" && dictionary.written.has(name);
    return { place, kind, level: spreads && !said ? mark : "" };
  });
}

/**
 * The part that a name lacks and shares with the name behind it: the 局; in 市、县生态环境局 everything but the mark.
 */
function kindsAhead(names: readonly string[]): string[] {
  const ahead: string[] = [];
  let waiting = 0;
  let kind = "";
  for (let i = names.length - 1; i >= 0; i -= 1) {
    const name = names[i] ?? "";
    const next = names[i + 1] ?? "";
    const mark = levelOf(next)?.mark;
    if (MARK_ALONE.test(name) && mark !== undefined) {
      // 市、县(区)水利局: the bracket belongs to the next name alone.
      const rest = next.slice(mark.length).replace(/^\([^()]{0,20}\)/u, "") + (ahead[i + 1] ?? "");
      ahead[i] = ENDS_AS_UNIT.test(rest) ? rest : "";
      waiting = 0;
      continue;
    }
    const has = ENDS_AS_UNIT.test(name);
    const shares = !has && waiting > 0 && BUREAU_STEM.test(name) && name.length <= 8;
    ahead[i] = shares ? kind : "";
    if (has) kind = KIND_SHARED.exec(name)?.[0] ?? "";
    waiting = has ? (kind === "" ? 0 : LONGEST_RUN) : shares ? waiting - 1 : 0;
  }
  return ahead;
}
