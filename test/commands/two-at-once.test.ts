import { makeBulletin } from "../../src/commands/bulletin";
import { makeDuties } from "../../src/commands/duties";
import { flag } from "../../src/commands/flag";
import { insertLists } from "../../src/commands/insert-lists";
import { makeSummary } from "../../src/commands/summary";
import type { Result } from "../../src/core/base/problem";
import { serialOf } from "../../src/core/base/serial";
import { readXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { host, openFileBook } from "../workbench/open-book";
import { contentsOf, sheetNames } from "./contents-of";
import { HEADER, ROWS } from "./office-list";

jest.setTimeout(480_000);

const asOf = serialOf(2020, 10, 8);

/** Two people in one file have two runtimes, and so two queues: these are the commands without one. */
const COMMANDS = {
  标记逾期: () => flag({ asOf }),
  督办通报: () => makeBulletin({ asOf }),
  插入台账: () => insertLists({ plans: ["soil"], year: 2020, layout: "ledger" }),
  年终汇总: () => makeSummary({ asOf }),
  报送日历: () => makeDuties({ year: 2020 }),
} as const satisfies Readonly<Record<string, () => Promise<Result<unknown>>>>;

/**
 * Here in the embedded workbook one pair of each kind: two that write into the same list, one that does and one that adds
 * sheets, two that add the same sheets, two that replace the same. All pairs are tried in a workbook in memory, some in
 * `test/host/memory/pairs/`, the rest by `npm run test:pairs`.
 */
const pairs = [
  ["标记逾期", "标记逾期"],
  ["标记逾期", "督办通报"],
  ["标记逾期", "插入台账"],
  ["年终汇总", "年终汇总"],
  ["报送日历", "报送日历"],
] as const satisfies readonly (readonly [keyof typeof COMMANDS, keyof typeof COMMANDS])[];

test.each(pairs)(
  "%s and %s at once: each is done whole, or says that nothing was changed",
  async (one, two) => {
    const { data, extras } = await readXlsx(
      plainXlsx([{ name: "清单", rows: [HEADER, ...ROWS] }]),
      "清单.xlsx",
    );
    await openFileBook(data, extras);
    const results = await Promise.all([COMMANDS[one](), COMMANDS[two]()]);
    for (const result of results)
      if (!result.ok) expect(result.problem).toMatchObject({ outcome: "unchanged" });
    expect(results.some((result) => result.ok)).toBe(true);
    const contents = await contentsOf();
    for (const row of [HEADER, ...ROWS])
      expect(contents.get("清单")?.some((cells) => cells.slice(0, 6).join() === row.join())).toBe(true);
    await host.book.calculation.settle();
    for (const cell of [...(await contentsOf()).values()].flat(2)) expect(String(cell)).not.toMatch(/^#/);
    expect((await sheetNames()).filter((name) => name.includes("_新"))).toEqual([]);
    expect([...host.book.extras.settings.keys()].filter((key) => key.startsWith("zlq.run"))).toEqual([]);
  },
);
