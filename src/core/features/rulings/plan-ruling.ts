import { fail, ok, type Result } from "../../base/problem";
import { restsOn, type RestsOn } from "../../base/rests-on";
import type { SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { ownColumns } from "../../marks/flag-columns";
import { policyPlace } from "../../marks/policy-place";
import { sheetRole } from "../../marks/sheet-role";
import { findMatter, wordingOf } from "../../notice/rulings";
import { nameForRuling, rulingsText, type Ruling } from "../../notice/ruling-text";
import type { DaySetting } from "../../status/day-in-force";
import { policyRefs } from "../../status/policy-refs";
import type { Policy } from "../../status/policy";
import { planSettings } from "../../status/settings-sheet";
import { listsSeen } from "../../tables/tasks/list-seen";
import type { TaskList } from "../../tables/tasks/task-list";
import { attainWorkbook } from "../../tables/indicators/attain-workbook";
import { ruledIndicatorEdits } from "../indicators/ruled-sheet";
import { ruledLedgerEdits } from "../insert/ruled-ledger";

export type RulingRequest = {
  readonly id: string;
  /** The name of a wording; absent: the ruling is taken back. */
  readonly wording?: string;
  /** Who decided. */
  readonly by?: string;
};

type RulingInput = {
  readonly snapshot: WorkbookSnapshot;
  readonly lists: readonly TaskList[];
  readonly policy: Policy;
  /** The day in force, and what 统计截止日 becomes where the workbook has none. */
  readonly asOf: SerialDay;
  readonly day: DaySetting;
};

type RulingPlan = {
  readonly edits: readonly WorkbookEdit[];
  readonly on: RestsOn;
  readonly rulings: readonly Ruling[];
  /** Sheets whose 截止日期 and 督办状态 columns were made by another reading: they have to be marked anew. */
  readonly flagged: readonly string[];
};

/**
 * Plans keeping a ruling in 督办设置, or taking it back: the wording of the lists stays. Days that a ledger of ours shows
 * by the reading so far are changed with it, and so are targets and days of an indicator sheet of ours, unless somebody
 * has typed others.
 *
 * @param input With formulas. Problems: `no-such-ruling` (detail `ruling`); `ruling-unsigned`; `workbook-protected`;
 * `sheet-protected`; `date-system-1904`.
 */
export function planRuling(request: RulingRequest, input: RulingInput): Result<RulingPlan> {
  const { id, wording } = request;
  const { snapshot, lists, policy, asOf, day } = input;
  const matter = findMatter(id);
  if (matter === undefined || (wording !== undefined && wordingOf({ id, wording }) === undefined))
    return fail({
      code: "no-such-ruling",
      detail: { ruling: wording === undefined ? id : `${id}=${wording}` },
    });
  const by = nameForRuling(request.by ?? "");
  if (wording !== undefined && by === "") return fail({ code: "ruling-unsigned" });
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const place = policyPlace(snapshot);
  if (place === undefined && snapshot.structureProtected) return fail({ code: "workbook-protected" });

  const others = policy.rulings.filter((ruling) => ruling.id !== id);
  const rulings = wording === undefined ? others : [...others, { id, wording, by, on: Math.floor(asOf) }];
  // What is no ruling is somebody's text, and stays.
  const text = [...policy.unreadRulings, ...(rulings.length === 0 ? [] : [rulingsText(rulings)])].join("；");
  const front = snapshot.sheets.find(({ visibility }) => visibility === "visible")?.name;
  const settings = planSettings(snapshot, { rulings: text }, day);
  const concerned = lists.filter(({ rows }) => rows.some(({ key }) => matter.note.keys.includes(key)));
  const basis = { refs: policyRefs(settings.place), before: [policy.rulings, others], after: rulings };
  const edits: WorkbookEdit[] = [
    ...settings.edits,
    ...concerned.flatMap((list) => {
      const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
      return sheet !== undefined && sheetRole(snapshot, sheet) === "ledger"
        ? ruledLedgerEdits(sheet, list, basis)
        : [];
    }),
    ...attainWorkbook(snapshot, { rulings: policy.rulings }).flatMap((table) => {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      return sheet === undefined ? [] : ruledIndicatorEdits(sheet, table, basis);
    }),
    ...(settings.added && front !== undefined ? [{ kind: "activate", sheet: front } as const] : []),
  ];
  const locked = snapshot.sheets.find(
    (sheet) => sheet.protected && edits.some((edit) => edit.kind !== "activate" && edit.sheet === sheet.name),
  );
  if (locked !== undefined) return fail({ code: "sheet-protected", sheet: locked.name });
  const flagged = [...new Set(concerned.map(({ sheet }) => sheet))].filter(
    (sheet) => ownColumns(sheet, snapshot).length > 0,
  );
  const on = restsOn(snapshot, edits, { cells: listsSeen(snapshot, concerned) });
  return ok({ edits, on, rulings, flagged });
}
