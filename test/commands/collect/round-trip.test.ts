import { readReturnedBytes } from "../../../src/commands/read-returned";
import { answerPlace, saidAt } from "../../../src/core/features/collect/base-book";
import { compareFile } from "../../../src/core/features/collect/compare-file";
import { RowFinder } from "../../../src/core/features/collect/match-rows";
import { isRefused, type ComparedFile } from "../../../src/core/features/collect/merge-model";
import { planMerge } from "../../../src/core/features/collect/plan-merge";
import { planSplit } from "../../../src/core/features/collect/plan-split";
import { readAnswer } from "../../../src/core/features/collect/read-answer";
import { ANSWER_ROLES } from "../../../src/core/features/collect/roles";
import { canonical } from "../../../src/core/features/collect/same-value";
import { collectStrings } from "../../../src/strings/collect";
import { savedByLibreOffice } from "../../support/libreoffice";
import { bookOf, officeBase } from "./office-base";
import { Random } from "./random";
import { spoilt, type Filled } from "./spoilt-file";

/** More seeds by hand: `SEEDS=40 npx jest round-trip`. */
const SEEDS = Array.from({ length: Number(process.env["SEEDS"] ?? 3) }, (_, i) => 20_201_109 + i);

test.each(SEEDS)(
  "seed %i: sent to the units, filled in, its rows, columns and headings moved, saved by another office and merged, a list is what it was with exactly these answers",
  (seed) => {
    const random = new Random(seed);
    const book = bookOf(officeBase(random));
    const { books } = planSplit(book, { batch: "20201109-01", to: "lead" });
    expect(books.length).toBeGreaterThan(3);
    const taken = new Set<string>();
    const answers = (code: string): boolean => !taken.has(code);
    const filled: Filled = new Map();
    const files = books.map((each) => {
      const file = spoilt(each, { random, answers });
      for (const { rows } of each.lists) for (const { code } of rows) taken.add(code);
      for (const [cell, said] of file.filled) filled.set(cell, said);
      return file.bytes;
    });
    expect(filled.size).toBeGreaterThan(20);

    const finder = new RowFinder(book);
    const compared = savedByLibreOffice(files).map((bytes, i): ComparedFile => {
      const read = readReturnedBytes(`${i}.xlsx`, bytes);
      const found = isRefused(read) ? read : compareFile(read, book, finder);
      if (isRefused(found)) throw new Error(`${i}: ${found.code}`);
      return found;
    });
    const plan = planMerge(book, compared, []);
    expect(
      plan.conflicts.map(({ kind, row, role, answers: given }) => [kind, row?.code, role, given]),
    ).toEqual([]);
    expect([plan.missing, plan.silent]).toEqual([[], []]);
    expect(compared.flatMap(({ warnings }) => warnings)).toEqual([]);

    const merged = new Map(plan.changes.map(({ row, role, answer }) => [`${row.code} ${role}`, answer]));
    for (const row of book.rows)
      for (const role of ANSWER_ROLES) {
        const at = answerPlace(row, role);
        if (at === undefined) continue;
        const before = saidAt(row.list.cells, at);
        const said = filled.get(`${row.code} ${collectStrings.role[role]}`);
        const now = merged.get(`${row.code} ${role}`) ?? before;
        const wanted = said === undefined ? before : readAnswer(role, said).said;
        expect([row.code, role, canonical(now)]).toEqual([row.code, role, canonical(wanted)]);
        // Texts are the very characters.
        if (said !== undefined && canonical(before) !== canonical(wanted))
          expect(now.value).toBe(wanted.value);
      }
  },
  240_000,
);
