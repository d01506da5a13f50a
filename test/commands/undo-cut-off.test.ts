import { referenceOf, tryFault } from "../faults/try-fault";
import { TRIED } from "../faults/workbooks";

jest.setTimeout(120_000);

test("撤销 that breaks off while it adds a colour again leaves no rule without a formula", async () => {
  const tried = TRIED.find(({ name }) => name === "undo of keepRuling with flags");
  if (tried === undefined) throw new Error("no such command");
  const reference = await referenceOf(tried);
  const writing = reference.changes.findIndex((places) => places.length > 20);
  const cut = { kind: "cut", request: writing + 1, after: 52 } as const;
  expect(await tryFault(tried, cut, reference)).toEqual([]);
});

test("撤销 that breaks off there for good is settled by the next one, which leaves no rule without a formula either", async () => {
  const tried = TRIED.find(({ name }) => name === "undo of flag, once more");
  if (tried === undefined) throw new Error("no such command");
  const reference = await referenceOf(tried);
  const writing = reference.changes.findIndex((places) => places.length > 20);
  const cut = { kind: "cut", request: writing + 1, after: 63, again: Number.POSITIVE_INFINITY } as const;
  expect(await tryFault(tried, cut, reference)).toEqual([]);
});
