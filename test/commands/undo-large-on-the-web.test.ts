import { undo } from "../../src/commands/undo";
import { undoOffer } from "../../src/commands/undo-offer";
import { write } from "../../src/commands/write";
import { queued } from "../../src/commands/queue";
import { ok } from "../../src/core/base/problem";
import { restsOn } from "../../src/core/base/rests-on";
import type { WorkbookEdit } from "../../src/core/base/workbook-edit";
import { readWorkbook } from "../../src/host/reading";
import { host, openBook } from "../workbench/open-book";
import { sheetNames } from "./contents-of";
import { onTheWeb } from "./on-the-web";

jest.setTimeout(120_000);

const COLUMNS = 60;
const ROWS = 350;
const SHEET = "清单";
const AT = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
const content = Array.from({ length: ROWS }, (_, r) => Array.from({ length: COLUMNS }, (__, c) => r + c));

/** A command that writes more cells than one answer of Excel on the web holds: over old ones, and on a new sheet. */
const writeMany = queued("flag", async () => {
  const read = await readWorkbook({ formulas: true });
  if (!read.ok) return read;
  const edits: WorkbookEdit[] = [
    { kind: "write", sheet: SHEET, at: AT, content },
    { kind: "add-sheet", sheet: "新表" },
    { kind: "write", sheet: "新表", at: AT, content },
  ];
  const before = { snapshot: read.value };
  const done = await write([edits], { before, on: restsOn(read.value, edits) });
  return done.ok ? ok(undefined) : done;
});

/** The cells of the largest answer while something is done. */
async function largestAnswer(action: () => Promise<void>): Promise<number> {
  let most = 0;
  host.interceptor = async (_, proceed) => {
    const reply = await proceed();
    const cells = reply.Results.reduce((sum, { Value }) => {
      const { Formulas } = (Value ?? {}) as { Formulas?: readonly (readonly unknown[])[] };
      return sum + (Formulas?.flat().length ?? 0);
    }, 0);
    most = Math.max(most, cells);
    return reply;
  };
  await action();
  host.interceptor = undefined;
  return most;
}

test("in Excel on the web, what has more cells than one answer holds is read back in pieces, and can be taken back", async () => {
  await openBook(SHEET);
  await sheetNames();
  await onTheWeb(async () => {
    const most = await largestAnswer(async () => {
      expect(await writeMany()).toMatchObject({ ok: true });
      expect(await sheetNames()).toContain("新表");
      expect(undoOffer.state?.command).toBe("flag");
      expect(await undo()).toMatchObject({ ok: true });
    });
    expect(most).toBeGreaterThan(10_000);
    expect(most).toBeLessThanOrEqual(40_000);
  });
  expect(await sheetNames()).toEqual([SHEET]);
  const left = await readWorkbook();
  expect(left.ok && left.value.sheets[0]?.used).toBeNull();
});
