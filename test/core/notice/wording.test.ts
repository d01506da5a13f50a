import { createHash } from "node:crypto";
import {
  OFFICIAL_COLUMNS,
  type Measure,
  type OfficialList,
  type PlanId,
} from "../../../src/core/notice/model/official-list";
import { officialLists } from "../../../src/core/notice/official-lists";

/**
 * SHA-256 of each list's words, taken from the published notice and not from our data: of the text from the word 附件
 * above the list to its last cell, every kind of white space was removed and the three lost numerals of the water
 * list (四, 六, 七) were put before their headings; what was left was hashed as UTF-8. One altered, lost or moved
 * character changes it.
 */
const FINGERPRINTS: Readonly<Record<PlanId, string>> = {
  air: "5ca8ea5a85f4660f58001da14701ab603b9d666a6ca2c72778f9c164bbcffa09",
  water: "ba4585f6d5c34b8383cf8af9cfad867c6dae5f1a20ec99f2eb46a8f641155f0e",
  soil: "8ab3a59bea4e85e3585a3c4f1ed0a0ac3fdc3a8c853880162faf765bbc8db6b8",
};

/** The list as it is read aloud: each merged cell once, where it begins. */
function words(list: OfficialList): string {
  const own = ({ text, duty }: Measure): string[] =>
    duty === "as-above" ? [text] : [text, duty.deadline, duty.lead, duty.cooperate];
  const cells = list.sections.flatMap((section) => [
    section.heading,
    ...section.tasks.flatMap((task) => [
      String(task.number),
      ...(task.sharesTitle ? [] : [task.title]),
      ...task.measures.flatMap(own),
    ]),
  ]);
  return [list.attachmentMark, list.title, ...OFFICIAL_COLUMNS, ...cells].join("").replace(/\s/g, "");
}

test.each(officialLists)("the $name list is the published wording, character for character", (list) => {
  expect(createHash("sha256").update(words(list), "utf8").digest("hex")).toBe(FINGERPRINTS[list.plan]);
});

test("no cell holds white space, but for the line breaks of two cells that need them", () => {
  const spaced = officialLists.flatMap((list) =>
    list.sections.flatMap((section) =>
      section.tasks.flatMap((task) =>
        [
          section.heading,
          task.title,
          ...task.measures.flatMap(({ text, duty }) =>
            duty === "as-above" ? [text] : [text, duty.deadline, duty.lead, duty.cooperate],
          ),
        ].filter((cell) => /\s/.test(cell)),
      ),
    ),
  );
  expect(spaced).toEqual(["强化移动源源头防控\n推进柴油货车污染治理", "自然资源局、农科局\n住建局"]);
});
