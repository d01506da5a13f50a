import { LINGER_MS, LiveWorkbook, type WorkbookAccess } from "../../src/commands/live-workbook";
import { fail, ok, type Result } from "../../src/core/base/problem";
import type { WorkbookSnapshot } from "../../src/core/base/snapshot";
import { WorkbookReading } from "../../src/commands/workbook-reading";

const EMPTY: WorkbookSnapshot = {
  structureProtected: false,
  sheets: [],
  names: [],
  tables: [],
  settings: {},
};

/** A workbook that counts what is asked of it, and changes when told to. */
function scripted({ watchable = true } = {}) {
  const told: { changed?: () => void } = {};
  const counted = { reads: 0, withFormulas: 0, watches: 0, ended: 0 };
  const script: { answer: Result<WorkbookSnapshot>; slow: number } = { answer: ok(EMPTY), slow: 0 };
  const access: WorkbookAccess = {
    async read({ formulas }) {
      counted.reads += 1;
      if (formulas) counted.withFormulas += 1;
      const answer = script.answer.ok
        ? ok(await WorkbookReading.of({ ...script.answer.value }, formulas))
        : script.answer;
      await new Promise((resolve) => setTimeout(resolve, script.slow));
      return answer;
    },
    watch(changed) {
      if (!watchable) return Promise.resolve(undefined);
      counted.watches += 1;
      told.changed = changed;
      return Promise.resolve(() => {
        counted.ended += 1;
      });
    },
  };
  return { live: new LiveWorkbook(access), counted, script, change: () => told.changed?.() };
}

const pass = (milliseconds = 1_000) => jest.advanceTimersByTimeAsync(milliseconds);
const nobody = () => undefined;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(2020, 9, 8, 12) });
});
afterEach(() => {
  jest.useRealTimers();
});

test("is read once for all who follow, and once after a burst of changes", async () => {
  const { live, counted, change } = scripted();
  const stops = Array.from({ length: 50 }, () => live.follow(nobody));
  await pass();
  expect(counted).toMatchObject({ reads: 1, watches: 1 });
  for (let i = 0; i < 20; i += 1) change();
  await pass();
  expect(counted).toMatchObject({ reads: 2, watches: 1 });
  live.refresh();
  live.refresh();
  await pass();
  expect(counted.reads).toBe(3);
  stops.forEach((stop) => {
    stop();
  });
});

test("who comes later gets what was read before", async () => {
  const { live, counted } = scripted();
  live.follow(nobody);
  await pass();
  const { read } = live.state;
  live.follow(nobody);
  await pass();
  expect(read).toBeDefined();
  expect(live.inForce).toBe(read);
  expect(counted.reads).toBe(1);
});

test("formulas are read as soon as someone needs them, then for all in the same reading", async () => {
  const { live, counted, change } = scripted();
  live.follow(nobody);
  await pass();
  const stop = live.follow(nobody, { formulas: true });
  await pass();
  expect(counted).toMatchObject({ reads: 2, withFormulas: 1 });
  expect(live.state.read?.formulas).toBe(true);
  change();
  await pass();
  expect(counted).toMatchObject({ reads: 3, withFormulas: 2 });
  stop();
  change();
  await pass();
  expect(counted).toMatchObject({ reads: 4, withFormulas: 2 });
});

test("a change while it is being read is read afterwards: never two readings at a time, and the last one stays", async () => {
  const { live, counted, script, change } = scripted();
  script.slow = 1_000;
  live.follow(nobody);
  await pass(500);
  script.answer = ok({ ...EMPTY, structureProtected: true });
  change();
  await pass(400);
  expect(counted.reads).toBe(1);
  await pass(200);
  expect(counted.reads).toBe(2);
  expect(live.state.reading).toBe(true);
  expect(live.inForce).toBeUndefined();
  await pass();
  expect(live.state).toMatchObject({ reading: false, read: { snapshot: { structureProtected: true } } });
});

test("where Excel tells of no changes a reading is good for those who asked together, and no longer", async () => {
  const { live, counted } = scripted({ watchable: false });
  live.follow(nobody);
  live.ask();
  await pass();
  expect(counted.reads).toBe(1);
  expect(live.inForce).toBeUndefined();
  live.ask();
  live.ask();
  await pass();
  expect(counted.reads).toBe(2);
});

test("a failed reading is told, what was read before stays, and the next who asks tries again", async () => {
  const { live, counted, script, change } = scripted();
  live.follow(nobody);
  await pass();
  const { read } = live.state;
  script.answer = fail({ code: "host-busy" });
  change();
  await pass();
  expect(live.state).toMatchObject({ read, problem: { code: "host-busy" }, reading: false });
  script.answer = ok(EMPTY);
  live.ask();
  await pass();
  expect(live.state.problem).toBeUndefined();
  expect(counted.reads).toBe(3);
});

test("outside Office there is no workbook, and no exception", async () => {
  const refuse = () => Promise.reject(new ReferenceError("Office is not defined"));
  const live = new LiveWorkbook({ read: refuse, watch: refuse });
  live.follow(nobody);
  await pass();
  expect(live.state).toMatchObject({ read: undefined, problem: undefined, absent: true, reading: false });
});

test("is read again when the next day begins", async () => {
  const { live, counted } = scripted();
  live.follow(nobody);
  await pass();
  await pass(12 * 3_600_000);
  expect(counted.reads).toBe(2);
});

test("nothing is read, watched or timed without followers; a recalculation in between ends no watch", async () => {
  const { live, counted, change } = scripted();
  const stop = live.follow(nobody);
  await pass();
  stop();
  stop();
  await pass(LINGER_MS / 2);
  const again = live.follow(nobody);
  await pass(LINGER_MS);
  expect(counted).toEqual({ reads: 2, withFormulas: 0, watches: 1, ended: 0 });
  again();
  await pass(LINGER_MS);
  expect(counted.ended).toBe(1);
  change();
  await pass();
  expect(counted.reads).toBe(2);
  expect(jest.getTimerCount()).toBe(0);
});

test("a reading that was on its way when the last follower left is shown to nobody", async () => {
  const { live, counted, script } = scripted();
  script.slow = 1_000;
  live.follow(nobody)();
  const stop = live.follow(nobody);
  await pass(500);
  stop();
  live.follow(nobody);
  script.answer = ok({ ...EMPTY, structureProtected: true });
  await pass(700);
  expect(live.state.read).toBeUndefined();
  await pass();
  expect(live.state.read?.snapshot.structureProtected).toBe(true);
  expect(counted.reads).toBe(2);
});

test("where the reader of lists cannot be fetched, the reason is told, not that there is no workbook", async () => {
  jest.doMock("../../src/commands/workbook-reading", () => {
    throw new Error("the chunk was not fetched");
  });
  try {
    await jest.isolateModulesAsync(async () => {
      const { liveWorkbook } = await import("../../src/commands/live-workbook");
      const stop = liveWorkbook.follow(nobody);
      await pass();
      expect(liveWorkbook.state).toMatchObject({ absent: false, problem: { code: "not-loaded" } });
      stop();
    });
  } finally {
    jest.dontMock("../../src/commands/workbook-reading");
  }
});
