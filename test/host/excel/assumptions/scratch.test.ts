import { flag } from "../../../../src/commands/flag";
import { compared, type Assumption } from "../../../../src/host/excel/assumptions/assumption";
import { checkAssumptions } from "../../../../src/host/excel/assumptions/check-assumptions";
import type { SelfCheckOptions } from "../../../../src/host/self-check";
import { namesGone } from "../../../../src/host/excel/assumptions/names-gone";
import { requestOrder } from "../../../../src/host/excel/assumptions/request-order";
import { sheetHidden } from "../../../../src/host/excel/assumptions/sheet-hidden";
import { tableMade } from "../../../../src/host/excel/assumptions/table-made";
import { readXlsx, writeXlsx } from "../../../../workbench/xlsx";
import { plainXlsx } from "../../../fixtures/lists/plain-xlsx";
import { breakingOff, failing, syncsOf } from "../../../commands/interceptors";
import { sheetNames } from "../../../commands/contents-of";
import { host, openFileBook } from "../../../workbench/open-book";

const ROWS = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  [1, "煤场封闭", "2020年9月底前", "旗工信局", "正在推进"],
  [2, "管网改造", "2020年11月底前", "旗住建局", "正在推进"],
];

/** Those that leave the most behind: sheets of all kinds, names of the workbook, settings, tables. */
const UNTIDY = [tableMade, requestOrder, sheetHidden, namesGone];

const made = (run: Assumption["run"]): Assumption => ({ id: "text-kept", run });
const throwing = made(() => Promise.reject(new Error("no")));
const neverEnding = made(() => new Promise(() => undefined));

/** The file, which holds all of the workbook: with a list that is flagged, and a sheet of the user's own. */
async function openOffice(): Promise<void> {
  const { data, extras } = await readXlsx(
    plainXlsx([
      { name: "清单", rows: ROWS },
      { name: "自检临时表", rows: [["自己的"]] },
    ]),
    "清单.xlsx",
  );
  await openFileBook(data, extras);
  const flagged = await flag();
  if (!flagged.ok) throw new Error(flagged.problem.code);
}

const file = async (): Promise<string> => Buffer.from(await writeXlsx(host.book)).toString("base64");
const check = (assumptions: readonly Assumption[], options: SelfCheckOptions = {}, seconds?: number) =>
  checkAssumptions(options, assumptions, seconds);

let before: string;
// Once for all: each test ends with the file that it began with.
beforeAll(async () => {
  await openOffice();
  before = await file();
});

describe("自检 leaves nothing behind, and nothing else of the workbook is another", () => {
  afterEach(async () => {
    host.interceptor = undefined;
    expect(await sheetNames()).toEqual(["清单", "自检临时表", "督办设置"]);
    expect((await file()) === before).toBe(true);
  });

  test("when all of it was tried", async () => {
    const result = await check(UNTIDY);
    expect(result.ok && result.value.lines.map(({ finding }) => finding.kind)).toEqual(
      UNTIDY.map(() => "agrees"),
    );
  });

  test("when an assumption breaks off: the others are tried all the same", async () => {
    const result = await check([throwing, ...UNTIDY.slice(0, 1)]);
    expect(result.ok && result.value.lines.map(({ finding }) => finding)).toEqual([
      { kind: "untried", why: "failed", detail: "host-error" },
      { kind: "agrees" },
    ]);
  });

  test("when one does not end: it is given up, and those after it", async () => {
    const result = await check([neverEnding, tableMade], {}, 0.1);
    expect(result.ok && result.value.lines.map(({ finding }) => finding)).toEqual([
      { kind: "untried", why: "timed-out", detail: "0.1" },
      { kind: "untried", why: "stopped", detail: "" },
    ]);
  });

  test("when the user cancels in between, and before the beginning", async () => {
    const control = new AbortController();
    const told: number[] = [];
    const onProgress: SelfCheckOptions["onProgress"] = ({ lines, total }) => {
      told.push(lines.length, total);
      control.abort();
    };
    expect(await check(UNTIDY, { signal: control.signal, onProgress })).toEqual({
      ok: false,
      problem: { code: "cancelled", outcome: "unchanged" },
    });
    expect(told).toEqual([1, UNTIDY.length]);
    expect(await check(UNTIDY, { signal: AbortSignal.abort() })).toMatchObject({ ok: false });
  });

  test.each(["before", "after"] as const)(
    "when any one of its requests is lost %s the workbook has done it",
    async (when) => {
      const count = await syncsOf(() => check([namesGone]));
      for (let n = 1; n <= count; n += 1) {
        host.interceptor = failing(n, when);
        await check([namesGone]);
      }
    },
  );

  test("when the sheet was added, and the connection lost before it got its mark", async () => {
    host.interceptor = breakingOff(2, (actions) => {
      const add = actions.findIndex(({ Name }) => Name === "Add");
      return add < 0 ? actions.length : add + 1;
    });
    expect(await check(UNTIDY)).toMatchObject({ ok: false, problem: { outcome: "unchanged" } });
  });
});

test("where its sheet can't be removed it says so with the sheet's name, and the next 自检 removes it", async () => {
  let count = 0;
  host.interceptor = (request, proceed) => {
    count += 1;
    return count > 2 ? failing(1, "before")(request, proceed) : proceed();
  };
  const result = await check([made(() => Promise.resolve(compared([])))]);
  host.interceptor = undefined;
  expect(result).toMatchObject({
    problem: { outcome: "partly", detail: { sheets: "自检临时表 (2)" } },
  });
  expect(await sheetNames()).toContain("自检临时表 (2)");
  await check([]);
  expect((await file()) === before).toBe(true);
});

test("where the workbook takes no new sheets, it says so", async () => {
  host.book.extras.structureProtected = true;
  expect(await check(UNTIDY)).toEqual({
    ok: false,
    problem: { code: "workbook-protected", outcome: "unchanged" },
  });
});

test("what was seen otherwise is told with its label, texts apart from numbers", () => {
  expect(
    compared([
      ["3/4", "3/4", 44289],
      ["1", "1", 1],
      ["TRUE", true, true],
    ]),
  ).toEqual({
    kind: "differs",
    differences: [
      { label: "3/4", expected: '"3/4"', seen: "44289" },
      { label: "1", expected: '"1"', seen: "1" },
    ],
  });
});
