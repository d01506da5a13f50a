import { itemId } from "../../src/core/features/bulletin/item-id";
import { makeBulletin } from "../../src/commands/bulletin";
import { flag } from "../../src/commands/flag";
import { readLists } from "../../src/commands/read-lists";
import { makeSummary } from "../../src/commands/summary";
import { readTaskKey } from "../../src/core/function-values/task-key";
import { SheetCells } from "../../src/core/tables/sheet-cells";
import { countedLists } from "../../src/core/features/summary/counted-lists";
import { leadsOf } from "../../src/core/features/summary/detail/detail-rows";
import type { TaskList } from "../../src/core/tables/tasks/task-list";
import { contentsOf } from "../commands/contents-of";
import { contentFor, EDITED_ROLES, type Content, type EditedRole } from "./cell-edits";
import type { Random } from "./random";
import {
  placeOf,
  saidByBulletin,
  saidByColumns,
  saidByDetail,
  textAt,
  viewOf,
  type Said,
  type StatusColumn,
} from "./sources";

/** A cell that a round may edit. */
export type Target = {
  readonly place: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: EditedRole;
  readonly inPoints: boolean;
};

/** The cells of the lists on which statuses depend; of merged ones the first. */
export async function targetsOf(): Promise<readonly Target[]> {
  const { lists, snapshot } = await read();
  return lists.flatMap((list) => {
    const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
    if (sheet === undefined) return [];
    const cells = new SheetCells(sheet);
    return list.rows.flatMap(({ row }) =>
      EDITED_ROLES.flatMap((role): Target[] => {
        const column = list.columns[role];
        if (column === undefined) return [];
        const area = cells.mergeAt(row, column);
        const at = { row: area?.row ?? row, column: area?.column ?? column };
        return [
          {
            sheet: list.sheet,
            place: placeOf(list, row),
            ...at,
            role,
            inPoints: list.progressNumbers === "points",
          },
        ];
      }),
    );
  });
}

async function read() {
  const answer = await readLists();
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

/** What the columns of each list that a status depends on are taken for. Contents can change that (完成日期 over plans). */
export async function rolesOf(): Promise<ReadonlyMap<string, string>> {
  const { lists } = await read();
  return new Map(
    lists.flatMap((list) => {
      const roles = EDITED_ROLES.map((role) => `${role} ${list.columns[role] ?? ""}`).join(",");
      return list.rows.map(({ row }) => [placeOf(list, row), roles] as const);
    }),
  );
}

/** Edits a share of the cells, all in one request. */
export async function editSome(targets: readonly Target[], share: number, random: Random): Promise<string[]> {
  const edits = targets.flatMap((target) =>
    random.next() < share ? [{ target, content: contentFor(target.role, target.inPoints, random) }] : [],
  );
  await Excel.run(async (context) => {
    for (const { target, content } of edits)
      put(context.workbook.worksheets.getItem(target.sheet).getCell(target.row, target.column), content);
    await context.sync();
  });
  return edits.map(({ target, content }) => `${target.place} ${target.role} ${JSON.stringify(content)}`);
}

function put(cell: Excel.Range, content: Content): void {
  if ("text" in content) {
    cell.numberFormat = [["@"]];
    cell.values = [[content.text]];
    return;
  }
  cell.numberFormat = [["day" in content ? "yyyy-mm-dd" : "General"]];
  cell.values = [["day" in content ? content.day : content.typed]];
}

/** What was made in a workbook, so that it can be asked again after every edit. */
export type Made = {
  readonly columns: readonly StatusColumn[];
  readonly detail: string;
  /** The rows of 汇总明细 in their order. */
  readonly detailPlaces: readonly string[];
  /** Cells with `=ZLQ.STATUS(key)`, by the place they ask about. */
  readonly functions: ReadonlyMap<
    string,
    { readonly sheet: string; readonly row: number; readonly column: number }
  >;
};

/** To the right of everything. */
const FUNCTIONS_COLUMN = 60;

/** Flags the lists, makes the summary and asks for every row that has a key by `=ZLQ.STATUS(key)`. */
export async function makeAll(): Promise<Made> {
  const flagged = await flag();
  if (!flagged.ok) throw new Error(flagged.problem.code);
  const { lists } = await read();
  const columns = flagged.value.lists.flatMap(
    ({ sheet, headerRow, statusColumn, columnsAdded }): StatusColumn[] => {
      const list = lists.find(
        (one) =>
          one.sheet === sheet &&
          one.headerRows.last === headerRow &&
          one.firstColumn <= statusColumn &&
          statusColumn <= one.lastColumn + 2,
      );
      return list === undefined
        ? []
        : [{ source: columnsAdded ? "标记" : "台账", list, column: statusColumn }];
    },
  );
  const summary = await makeSummary();
  if (!summary.ok) throw new Error(summary.problem.code);
  const detailPlaces = countedLists(lists).counted.flatMap(({ list }) =>
    list.rows.flatMap((row) => leadsOf(row).map(() => placeOf(list, row.row))),
  );
  return { columns, detail: summary.value.sheets.detail, detailPlaces, functions: await askFunctions(lists) };
}

async function askFunctions(lists: readonly TaskList[]): Promise<Made["functions"]> {
  const asked = new Map<string, { sheet: string; row: number; column: number }>();
  await Excel.run(async (context) => {
    lists.forEach((list, i) => {
      const { sheet } = list;
      for (const { row, key, no } of list.rows) {
        const name = readTaskKey(key) === undefined ? no : key;
        if (readTaskKey(name) === undefined) continue;
        const at = { sheet, row, column: FUNCTIONS_COLUMN + i };
        const cell = context.workbook.worksheets.getItem(sheet).getCell(row, at.column);
        cell.formulas = [[`=ZLQ.STATUS("${name}")`]];
        asked.set(placeOf(list, row), at);
      }
    });
    await context.sync();
  });
  return asked;
}

/** What everything says after a calculation, beside what the view says on the same day. */
export type Compared = Said & { readonly wanted: string };

export async function compared(made: Made): Promise<Compared[]> {
  const contents = await contentsOf();
  const view = await viewOf();
  const detail = saidByDetail(made.detail, made.detailPlaces, contents);
  const viewThen = await viewOf(detail.day);
  const functions = [...made.functions].map(([place, { sheet, row, column }]): Said => ({
    source: "函数",
    place,
    word: textAt(contents, sheet, row, column),
    // Where lists stand beside each other a number may name several rows; then the function says so.
    checks: textAt(contents, sheet, row, column).startsWith("#"),
  }));
  const against = (said: readonly Said[], rows: Awaited<ReturnType<typeof viewOf>>): Compared[] =>
    said.flatMap((one) => {
      const row = rows.get(one.place);
      return row === undefined ? [] : [{ ...one, wanted: row.status.word }];
    });
  return [
    ...against([...saidByColumns(made.columns, contents), ...functions], view),
    ...against(detail.said, viewThen),
    ...(await bulletinCompared()),
  ];
}

/** Only what is 逾期 or 临期 must stand in a bulletin; what else it names has its own word there. */
async function bulletinCompared(): Promise<Compared[]> {
  const made = await makeBulletin();
  if (!made.ok) throw new Error(made.problem.code);
  const { lists } = await read();
  const named = countedLists(lists).counted.map(({ list, label }) => ({ list, label, idOf: itemId }));
  const view = await viewOf(made.value.asOf);
  return saidByBulletin(made.value.annex, named, await contentsOf()).flatMap((said) => {
    const wanted = view.get(said.place)?.status.word ?? "";
    const silent = said.word === "" && wanted !== "逾期" && wanted !== "临期";
    return silent ? [] : [{ ...said, wanted }];
  });
}
