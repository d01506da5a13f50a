import fc from "fast-check";
import { TASK_FIELDS, taskField } from "../../../src/core/function-values/task-field";
import { keyText, readTaskKey } from "../../../src/core/function-values/task-key";
import { measuresOf } from "../../../src/core/notice/measures-of";
import { officialLists } from "../../../src/core/notice/official-lists";

const rows = officialLists.flatMap(measuresOf);

describe("the key of a task", () => {
  test.each<[written: string | number, key: string]>([
    ["大气-16-2", "大气-16-2"],
    ["大气－１６－２", "大气-16-2"],
    [" 大气 - 16 - 2 ", "大气-16-2"],
    ["大气—16—2", "大气-16-2"],
    ["大气16②", "大气-16-2"],
    ["大气16(2)", "大气-16-2"],
    ["大氣-16-2", "大气-16-2"],
    ["水3", "水-3"],
    ["土壤-5", "土壤-5"],
    [16, "16"],
    ["16", "16"],
    ["16、", "16"],
    ["１６", "16"],
  ])("%j is %s", (written, key) => {
    const read = readTaskKey(written);
    expect(read && keyText(read)).toBe(key);
  });

  test.each(["2020年底前", "每月1日前", "6月底", "2020", 2020, 44196, 0, -3, 1.5, "0", "大气", "噪声-1", ""])(
    "%j is none",
    (written) => {
      expect(readTaskKey(written)).toBeUndefined();
    },
  );

  test("every key of the lists reads back", () => {
    for (const { measure } of rows) {
      const read = readTaskKey(measure.key);
      expect(read && keyText(read)).toBe(measure.key);
    }
  });

  test("no deadline of the lists is taken for a key", () => {
    for (const { duty } of rows) expect(readTaskKey(duty.deadline)).toBeUndefined();
  });

  test("no text whatever makes it throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readTaskKey(text)));
  });
});

describe("a field of the official lists", () => {
  test("every field of every measure is the wording of the list", () => {
    for (const { measure, duty, task, section } of rows) {
      const values = TASK_FIELDS.map((field) => taskField(measure.key, field));
      expect(values.map((each) => each.ok && each.value)).toEqual([
        task.title.replaceAll("\n", ""),
        measure.text,
        duty.deadline,
        duty.lead,
        duty.cooperate,
        section.heading,
      ]);
    }
  });

  test("without a field it is the measure", () => {
    expect(taskField("大气-1", null)).toEqual(taskField("大气-1", "工作措施"));
  });

  test("a task of several measures has one title, and its measures must be told apart", () => {
    expect(taskField("大气-16", "重点任务").ok).toBe(true);
    expect(taskField("大气-16", null)).toMatchObject({
      problem: { code: "several-measures", keys: "大气-16-1、大气-16-2" },
    });
  });

  test("the only measure may be numbered", () => {
    expect(taskField("大气-1-1", null)).toEqual(taskField("大气-1", null));
    expect(taskField("大气-1-2", null).ok).toBe(false);
  });

  test.each([
    ["大气-99", null, "unknown-key"],
    ["16", null, "unknown-key"],
    [null, null, "missing"],
    ["大气-1", "负责人", "unknown-field"],
  ])("%j with field %j: %s", (key, field, code) => {
    expect(taskField(key, field)).toMatchObject({ problem: { code } });
  });
});
