import { richFile } from "../../workbench/xlsx/rich-file";
import { diceOf, mutated } from "./mutate";
import { tryFile } from "./try-file";

const FILES = 150;

test("a damaged copy of a workbook is read or refused, never more: no crash, no hang", async () => {
  const file = await richFile();
  const outcomes = { read: 0, refused: 0 };
  for (let seed = 1; seed <= FILES; seed++) {
    try {
      outcomes[await tryFile(mutated(file, diceOf(seed)))] += 1;
    } catch (cause) {
      throw new Error(`seed ${seed}`, { cause });
    }
  }
  // Of both there are some, or the changes would test nothing.
  expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(10);
}, 120_000);
