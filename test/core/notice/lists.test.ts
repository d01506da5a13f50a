import { findMeasure, measuresOf } from "../../../src/core/notice/measures-of";
import { officialList, officialLists, planName } from "../../../src/core/notice/official-lists";

const rows = officialLists.flatMap(measuresOf);

describe("the lists are as long as the notice's", () => {
  test("3 lists, 29 sections, 83 tasks, 104 measures", () => {
    const sections = officialLists.flatMap((list) => list.sections);
    const tasks = sections.flatMap((section) => section.tasks);
    expect([officialLists.length, sections.length, tasks.length, rows.length]).toEqual([3, 29, 83, 104]);
  });

  test.each([
    ["air", "大气", 30, 45],
    ["water", "水", 31, 35],
    ["soil", "土壤", 22, 24],
  ] as const)("%s is %s: %d tasks in %d rows, numbered without a gap", (plan, name, tasks, measures) => {
    const list = officialList(plan);
    const numbers = list.sections.flatMap((section) => section.tasks.map((task) => task.number));
    expect(planName(plan)).toBe(name);
    expect(numbers).toEqual(Array.from({ length: tasks }, (_, i) => i + 1));
    expect(measuresOf(list)).toHaveLength(measures);
    expect([list.year, list.docNumber]).toEqual([2020, "蓝政办发〔2020〕14号"]);
  });

  test("the 完成时限 are written in these ways, this often", () => {
    const census: Record<string, number> = {};
    for (const { measure } of rows) {
      const written = measure.duty === "as-above" ? "" : measure.duty.deadline;
      census[written] = (census[written] ?? 0) + 1;
    }
    expect(census).toEqual({
      "2020年底前": 58,
      持续推进: 22,
      长期实施: 8,
      "2020年11月底前": 4,
      "2020年6月底": 2,
      "2020年6月底前": 2,
      "2020年4月底前": 1,
      "2020年7月底前": 1,
      "2020年9月底前": 1,
      "2020年11月": 1,
      "2020年9": 1,
      "2021年底前": 1,
      "": 2,
    });
  });
});

describe("keys", () => {
  test("no two rows share a key, and each key finds its row", () => {
    expect(new Set(rows.map((row) => row.measure.key)).size).toBe(104);
    for (const row of rows) expect(findMeasure(row.measure.key)?.measure).toBe(row.measure);
  });

  test("a key is plan, task and, where the task has several measures, the measure's number", () => {
    for (const list of officialLists) {
      for (const task of list.sections.flatMap((section) => section.tasks)) {
        const whole = `${list.name}-${task.number}`;
        expect(task.measures.map((measure) => measure.key)).toEqual(
          task.measures.length === 1 ? [whole] : task.measures.map((_, i) => `${whole}-${i + 1}`),
        );
      }
    }
  });

  test.each(["大气-16", "大气-31", "大气", "", "水-0", "土-1", "大气-1-1"])("%p is no key", (key) => {
    expect(findMeasure(key)).toBeUndefined();
  });

  test("rows follow each other in the notice", () => {
    const lines = rows.map((row) => row.measure.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe("damage stays as it was published", () => {
  test.each([
    ["大气-7", "全耗增量控制在15万吨标准煤左右"],
    ["大气-19-1", "泄漏检测与修复(LADR)"],
    ["大气-25-2", "禁(限)止燃放烟花爆竹"],
    ["大气-3", "严把审批。"],
    ["水-2", "治革、印染、燃料"],
    ["水-3", "锡署环字﹝2017﹞114号"],
    ["水-17", "控制在控制在10%以内"],
    ["水-13", "以内。全万元国内生产总值用水量"],
    ["土壤-10", "提高到90%以上;"],
    ["土壤-4", "尽快形成土壤环境监测能力和第三方技术机构、上级技术部门的帮助下"],
  ])("%s still says %s", (key, words) => {
    expect(findMeasure(key)?.measure.text).toContain(words);
  });

  test.each([
    ["大气-18", "deadline", "2020年9"],
    ["大气-5", "lead", "工信局园区管委会按各自职责牵头负责"],
    ["大气-21-4", "lead", "生态环境局交警大队局按各自职责牵头负责"],
    ["土壤-6", "cooperate", "然资源局、工信局"],
    ["土壤-1", "lead", "生态环境局、农科"],
    ["水-30-1", "cooperate", "——"],
    ["大气-1", "cooperate", "-"],
    ["土壤-22", "deadline", "2021年底前"],
  ] as const)("%s: its %s is %s", (key, field, words) => {
    expect(findMeasure(key)?.duty[field]).toBe(words);
  });

  test("three headings of the water list got their numeral back, and say so", () => {
    const restored = officialLists.flatMap((list) =>
      list.sections.flatMap(({ heading, restored }) => (restored ? [[heading, restored.original]] : [])),
    );
    expect(restored).toEqual([
      ["四、推进农业农村污染防治", "、推进农业农村污染防治"],
      ["六、着力节约保护水资源", "、着力节约保护水资源"],
      ["七、切实加强水环境管理", "、切实加强水环境管理"],
    ]);
  });
});

describe("merged cells", () => {
  test("大气17② and 大气19② take 时限 and units from the row above; no other row does", () => {
    const merged = rows.filter((row) => row.measure.duty === "as-above");
    expect(merged.map((row) => row.measure.key)).toEqual(["大气-17-2", "大气-19-2"]);
    expect(findMeasure("大气-17-2")?.duty).toEqual(findMeasure("大气-17-1")?.duty);
    expect(findMeasure("大气-17-2")?.duty).toEqual({
      deadline: "2020年11月",
      lead: "生态环境局",
      cooperate: "工信局",
    });
  });

  test("水17 shares the 重点任务 of 水16; no other task does", () => {
    const sharing = rows.filter((row) => row.task.sharesTitle);
    expect(sharing.map((row) => row.measure.key)).toEqual(["水-17"]);
    expect(sharing[0]?.task.title).toBe(findMeasure("水-16")?.task.title);
  });
});
