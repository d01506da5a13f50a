import fc from "fast-check";
import type { NameSnapshot } from "../../../../../src/core/base/snapshot";
import type { WorkbookEdit } from "../../../../../src/core/base/workbook-edit";
import { fingerprint } from "../../../../../src/core/tables/tasks/doubts/fingerprint";
import { keepChecks, keptChecks } from "../../../../../src/core/tables/tasks/doubts/kept-checks";

/** The names that a workbook has once the edits are done; adding one that is there already is an error, as in Excel. */
function namesAfter(edits: readonly WorkbookEdit[], before: readonly NameSnapshot[]): NameSnapshot[] {
  let names = [...before];
  for (const edit of edits) {
    if (edit.kind === "delete-name") names = names.filter(({ name }) => name !== edit.name);
    else if (edit.kind === "text-name") {
      if (names.some(({ name, sheet }) => name === edit.name && sheet === edit.sheet))
        throw new Error(edit.name);
      names.push({ name: edit.name, sheet: edit.sheet, formula: `="${edit.text}"` });
    } else throw new Error(edit.kind);
  }
  return names;
}

const ids = fc.uniqueArray(
  fc.nat(300).map((n) => fingerprint(String(n))),
  { maxLength: 120 },
);

test("what was checked is kept in names of the sheet, none longer than Excel takes, whatever was kept before", () => {
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 5 }), (rounds) => {
      let names: NameSnapshot[] = [];
      for (const round of rounds) {
        names = namesAfter(keepChecks(names, "清单", new Set(round)), names);
        expect([...keptChecks(names, "清单")].sort()).toEqual([...round].sort());
        expect(keptChecks(names, "别的表").size).toBe(0);
        for (const { formula } of names) expect(formula.length).toBeLessThanOrEqual(255 + '=""'.length);
        expect(names).toHaveLength(Math.ceil(round.length / 27));
        expect(keepChecks(names, "清单", new Set(round))).toEqual([]);
      }
    }),
  );
});

test("of many that are kept, one more touches one name", () => {
  const many = Array.from({ length: 100 }, (_, n) => fingerprint(String(n)));
  const names = namesAfter(keepChecks([], "清单", new Set(many)), []);
  const edits = keepChecks(names, "清单", new Set([...many, fingerprint("又一处")]));
  expect(edits.map(({ kind }) => kind)).toEqual(["text-name", "delete-name"]);
});

test("a name of the user's with the same spelling is neither read nor taken away", () => {
  const own = { name: "已核对_1", sheet: "清单", formula: "=清单!$A$1:$A$9" };
  const text = { name: "已核对_2", sheet: "清单", formula: '="张三 2020-10-08"' };
  const names = namesAfter(keepChecks([own, text], "清单", new Set([fingerprint("甲")])), [own, text]);
  expect(names.map(({ name }) => name)).toEqual(["已核对_1", "已核对_2", "已核对_3"]);
  expect([...keptChecks(names, "清单")]).toEqual([fingerprint("甲")]);
  expect(namesAfter(keepChecks(names, "清单", new Set()), names)).toEqual([own, text]);
});

test("it comes along when the sheet is copied, and in a program that drops comments", () => {
  const names = namesAfter(keepChecks([], "清单", new Set([fingerprint("甲")])), []);
  const copied = names.map(({ name, formula }) => ({ name, formula, sheet: "清单 (2)" }));
  expect([...keptChecks(copied, "清单 (2)")]).toEqual([fingerprint("甲")]);
});

test("fingerprints stand in people's workbooks and stay what they are", () => {
  expect(["", "甲", "deadline-not-read\n春节前"].map(fingerprint)).toEqual([
    "jl67o803",
    "lh7mibrq",
    "ppx561nj",
  ]);
  expect(new Set(Array.from({ length: 20_000 }, (_, n) => fingerprint(`第${n}行`))).size).toBe(20_000);
});
