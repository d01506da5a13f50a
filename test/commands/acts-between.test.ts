import { COMMANDS } from "../../src/commands";
import { readLists } from "../../src/commands/read-lists";
import type { Result } from "../../src/core/base/problem";
import { weighDoubts } from "../../src/core/tables/tasks/doubts/weigh-doubts";
import { problemText } from "../../src/strings/problem";
import { serialOf } from "../../src/core/base/serial";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { host, openFileBook } from "../workbench/open-book";
import { ActionType } from "../../workbench/wire/protocol";
import { plannedMerge } from "./collect/planned-merge";
import { contentsOf } from "./contents-of";
import { HEADER, ROWS } from "./office-list";

jest.setTimeout(240_000);

const asOf = serialOf(2020, 10, 8);
const SHEET = "清单";
const WIDTH = { firstColumn: 0, lastColumn: 5 };
const TYPED = "经办人手写";

type Act = (context: Excel.RequestContext, list: Excel.Worksheet) => void;

/** What somebody else does in the workbook, between two requests of ours. */
const ACTS = {
  "puts a column in left of the list": (_, list) => list.getRange("A:A").insert("Right"),
  "puts a row in above the list": (_, list) => list.getRange("1:1").insert("Down"),
  "types into the free column beside the list": (_, list) => {
    list.getRange("G3").values = [[TYPED]];
  },
  "types into the free column, in the last row": (_, list) => {
    list.getRange("H6").values = [[TYPED]];
  },
  "types another deadline": (_, list) => {
    list.getRange("C2").values = [["2020年11月底前"]];
  },
  "puts a row into the list": (_, list) => list.getRange("3:3").insert("Down"),
  "deletes a row of the list": (_, list) => {
    list.getRange("4:4").delete("Up");
  },
  "protects the sheet": (_, list) => {
    list.protection.protect();
  },
  "renames the sheet": (_, list) => {
    list.name = "改了名";
  },
  "deletes the sheet": (context, list) => {
    // The last visible sheet can't be deleted.
    context.workbook.worksheets.add("另一张");
    list.delete();
  },
  "sets a filter that hides rows": (_, list) => {
    list.autoFilter.apply(list.getRange("A1:F6"), 3, { filterOn: "Values", values: ["旗工信局"] });
  },
  "turns the list into a table and makes that wider": (_, list) => {
    list.tables.add("A1:F6", true).resize("A1:G6");
    list.getRange("G2").values = [[TYPED]];
  },
  "hides the free columns": (_, list) => {
    list.getRange("G:H").columnHidden = true;
  },
  "adds a sheet called 督办设置": (context) => {
    context.workbook.worksheets.add("督办设置").getRange("A1").values = [[TYPED]];
  },
} as const satisfies Readonly<Record<string, Act>>;

type Found = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** How often each text stands in the workbook's sheets that were there before: what people wrote, not what we add. */
function textsOf(contents: Found): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rows of contents.values())
    for (const cell of rows.flat()) {
      const text = String(cell);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return counts;
}

let prepared: Uint8Array | undefined;

async function open(bytes: Uint8Array): Promise<void> {
  const { data, extras } = await readXlsx(bytes, "清单.xlsx");
  await openFileBook(data, extras);
}

const openList = (): Promise<void> => open(plainXlsx([{ name: SHEET, rows: [HEADER, ...ROWS] }]));

/** The list as 标记逾期 has left it, with a day that a person put in for a text that was not understood. */
async function openFlagged(): Promise<void> {
  if (prepared === undefined) {
    await openList();
    const done = await COMMANDS.flag.run({ asOf });
    if (!done.ok) throw new Error(done.problem.code);
    prepared = await writeXlsx(host.book);
  }
  await open(prepared);
}

/** Does something as a user of the same workbook, at once. */
const perform = (act: Act): Promise<void> =>
  Excel.run(async (context) => {
    act(context, context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

type Actions = Parameters<typeof host.handle>[0]["body"]["Actions"];

/** After a batch the client frees the ranges it kept, in a request of its own. */
const isHousekeeping = (actions: Actions): boolean =>
  actions.every(
    ({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === "_RemoveReference",
  );

/** With the clearing itself, when all has been looked at. */
const isClearing = (actions: Actions): boolean => actions.some(({ Name }) => Name === "Clear");

/** Runs a command; somebody acts before its n-th request, or the first of a kind, reaches the workbook. */
async function withAct<T>(
  when: number | ((actions: Actions) => boolean),
  act: Act,
  run: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const handle = host.handle.bind(host);
  let count = 0;
  let acting = false;
  let acted = false;
  host.handle = async (request) => {
    const { Actions } = request.body;
    if (acting || acted || isHousekeeping(Actions)) return handle(request);
    count += 1;
    if (typeof when === "number" ? count === when : when(Actions)) {
      acted = true;
      acting = true;
      await perform(act);
      acting = false;
    }
    return handle(request);
  };
  try {
    return await run();
  } finally {
    host.handle = handle;
  }
}

/** What stands there when somebody acts and no command runs. */
async function alone(openIt: () => Promise<void>, act: Act): Promise<Found> {
  await openIt();
  await perform(act);
  return contentsOf();
}

/** Nothing that a person wrote is gone; and where it is said that nothing was changed, nothing was. */
function expectKept(result: Result<unknown>, acted: Found, after: Found): void {
  const now = textsOf(after);
  for (const [text, count] of textsOf(acted))
    if (USERS.has(text)) expect(`${text} ${Math.min(now.get(text) ?? 0, count)}`).toBe(`${text} ${count}`);
  if (result.ok) return;
  expect(problemText(result.problem)).not.toMatch(/\{|undefined/);
  if ((result.problem.outcome ?? "unchanged") === "unchanged") expect(after).toEqual(acted);
}

/** What people wrote; all else is ours, and may go or change. */
const USERS: ReadonlySet<string> = new Set(
  [...HEADER, ...ROWS.flat().map(String), TYPED, "2020年11月底前"].filter(
    (text) => !/^\d*$/.test(text) && text !== "已完成",
  ),
);

const acts = Object.entries<Act>(ACTS);
const before = (requests: readonly number[], these = acts) =>
  these.flatMap(([what, act]) => requests.map((n) => [what, n, act] as const));

describe("while 标记逾期 reads and writes, somebody", () => {
  test.each(before([5, 6]))("%s, before its %i. request", async (_what, n, act) => {
    const acted = await alone(openList, act);
    await openList();
    const result = await withAct(n, act, () => COMMANDS.flag.run({ asOf }));
    expectKept(result, acted, await contentsOf());
  });
});

/** Flags have 督办设置 already. */
const actsOnFlags = acts.filter(([what]) => what !== "adds a sheet called 督办设置");

describe("while flags are made anew, somebody", () => {
  test.each(before([6], actsOnFlags))("%s, before its %i. request", async (_what, n, act) => {
    const acted = await alone(openFlagged, act);
    await openFlagged();
    const result = await withAct(n, act, () => COMMANDS.flag.run({ asOf }));
    expectKept(result, acted, await contentsOf());
  });
});

describe("while 清除标记 reads and writes, somebody", () => {
  test.each(before([5, 6], actsOnFlags))("%s, before its %i. request", async (_what, n, act) => {
    const acted = await alone(openFlagged, act);
    await openFlagged();
    const result = await withAct(n, act, () => COMMANDS.unflag.run());
    expectKept(result, acted, await contentsOf());
  });
});

describe("while a correction is kept, somebody", () => {
  test.each(before([4, 5]))("%s, before its %i. request", async (_what, n, act) => {
    const acted = await alone(openList, act);
    await openList();
    const correction = { sheet: SHEET, headerRow: 0, columns: { remark: 4 } } as const;
    const result = await withAct(n, act, () => COMMANDS.correctList.run(correction, WIDTH));
    expectKept(result, acted, await contentsOf());
    if (result.ok) expect(await correctedRow()).toBe(HEADER.join());
  });
});

describe("while the answers of units are written in, somebody", () => {
  test.each(before([4, 5]))("%s, before its %i. request", async (_what, n, act) => {
    const acted = await alone(openList, act);
    await openList();
    const base = await COMMANDS.readMergeBase.run({});
    if (!base.ok) throw new Error(base.problem.code);
    const plan = plannedMerge(base.value.book);
    // The other rows say something, which answers take the place of.
    const changes = plan.changes.filter(({ from }) => from.value === "");
    const result = await withAct(n, act, () =>
      COMMANDS.merge.run({ plan: { ...plan, changes }, when: "2020-11-25 09:30" }),
    );
    const after = await contentsOf();
    expectKept(result, acted, after);
    const list = [...after.values()].find((rows) => rows.some((row) => row.includes(HEADER[1]))) ?? [];
    const header = list.find((row) => row.includes(HEADER[1])) ?? [];
    const answered = list.filter((row) => row.includes(0.8));
    for (const row of answered) expect(header[row.indexOf(0.8)]).toBe(HEADER[5]);
    expect(answered.map((row) => row[header.indexOf(HEADER[1])])).toEqual(
      result.ok ? ["河道清理", "执法检查", "方案修编"] : [],
    );
  });
});

describe("while 已核对 is kept, somebody", () => {
  test.each(before([5, 6]))("%s, before its %i. request", async (_what, n, act) => {
    const acted = await alone(openList, act);
    await openList();
    const read = await readLists();
    if (!read.ok) throw new Error(read.problem.code);
    const doubts = [...weighDoubts(read.value.snapshot, read.value.lists).values()].flat();
    const ids = doubts.flatMap(({ as, id }) => (as.class === "confirm" ? [id] : []));
    expect(ids).not.toEqual([]);
    const result = await withAct(n, act, () => COMMANDS.checkDoubts.run({ sheet: SHEET, ids }));
    expectKept(result, acted, await contentsOf());
  });
});

/** What stands in the row that the kept correction is about. */
function correctedRow(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject("清单表头_1"));
    for (const name of names) name.load("formula");
    await context.sync();
    const range = names.find((name) => !name.isNullObject)?.getRange();
    range?.load("values");
    await context.sync();
    return String((range?.values as unknown[][] | undefined)?.[0]?.join());
  });
}

describe("while a cell is filled in, somebody", () => {
  test.each([1, 2])("types into that very cell before the %i. request: it stays", async (n) => {
    await openList();
    await perform((_, list) => {
      list.getRange("N3").select();
    });
    const result = await withAct(
      n,
      (_, list) => {
        list.getRange("N3").values = [[TYPED]];
      },
      () => COMMANDS.insertFormula.run("=1+1"),
    );
    expect(result).toMatchObject({ ok: false, problem: { code: "cell-occupied", cell: "N3" } });
    expect(textsOf(await contentsOf()).get(TYPED)).toBe(1);
  });

  test("selects another cell: the formula goes where it was meant to", async () => {
    await openList();
    await perform((_, list) => {
      list.getRange("N3").select();
    });
    const result = await withAct(
      2,
      (_, list) => {
        list.getRange("A1").select();
      },
      () => COMMANDS.insertFormula.run("=1+1"),
    );
    expect(result).toEqual({ ok: true, value: { cell: "N3" } });
    expect((await contentsOf()).get(SHEET)?.[0]?.[0]).toBe(HEADER[0]);
  });
});

test("what is typed into 截止日期 while 清除标记 writes is put back", async () => {
  await openFlagged();
  const result = await withAct(
    isClearing,
    (_, list) => {
      list.getRange("G6").values = [[TYPED]];
    },
    () => COMMANDS.unflag.run(),
  );
  expect(result.ok).toBe(true);
  expect((await contentsOf()).get(SHEET)?.[5]?.[6]).toBe(TYPED);
});
