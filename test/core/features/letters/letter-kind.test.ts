import { readerNumber } from "../../../../src/core/features/bulletin/reader-number";
import { writesToItself } from "../../../../src/core/features/letters/letter-kind";
import { markSize, percentWords, signatureIndents } from "../../../../src/core/papers/words";
import { colorOf, stepsOf } from "../../../../src/core/status/paper-settings";

test("a letter to its own author is known by the office's name, and by the seat of the campaign's office", () => {
  expect(writesToItself("正蓝旗生态环境局", "旗生态环境局")).toBe("same");
  expect(writesToItself("旗攻坚办（旗生态环境局）", "旗生态环境局")).toBe("same");
  expect(writesToItself("正蓝旗污染防治攻坚战领导小组办公室", "旗生态环境局")).toBe("seat");
  expect(writesToItself("旗攻坚办", "旗生态环境局")).toBe("seat");
  expect(writesToItself("旗攻坚办", "旗水利局")).toBeUndefined();
  expect(writesToItself("旗政府办公室", "旗生态环境局")).toBeUndefined();
  expect(writesToItself(undefined, "旗生态环境局")).toBeUndefined();
});

test("a measure is numbered as the reader's list has it; without a plan by its own number, or by its row", () => {
  const number = (label: string, key: string, no = "") => readerNumber({ label, task: { key, no, row: 6 } });
  expect(number("大气", "大气-20-3")).toBe("大气清单第20项（3）");
  expect(number("水（水任务台账）", "水-5")).toBe("水清单第5项");
  expect(number("整改清单", "", "3")).toBe("第3项");
  expect(number("整改清单", "ZG-7", "3")).toBe("ZG-7");
  expect(number("整改清单", "")).toBe("第7行");
});

test("steps and colours are read as people write them, and what is none is refused", () => {
  expect(stepsOf("大气-20-3=约谈；旗水利局＝督办; ")).toEqual({ "大气-20-3": "约谈", 旗水利局: "督办" });
  expect([stepsOf("大气-20-3=批评"), stepsOf("约谈"), stepsOf("=约谈")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([colorOf("ffc000"), colorOf("#FFC000"), colorOf("黄")]).toEqual(["#FFC000", "#FFC000", undefined]);
});

test("rates have one decimal; a long mark gets smaller; the office stands in the middle over its date", () => {
  expect([percentWords(0.625), percentWords(1), percentWords(2 / 3), percentWords(null)]).toEqual([
    "62.5%",
    "100.0%",
    "66.7%",
    "—",
  ]);
  expect([markSize("旗攻坚办", 36, 420), markSize("正蓝旗污染防治攻坚战领导小组办公室", 36, 425)]).toEqual([
    36, 25,
  ]);
  const long = signatureIndents("正蓝旗污染防治攻坚战领导小组办公室", "2020年11月20日");
  expect(long.office).toBe(2);
  expect(long.day).toBeGreaterThan(4);
  expect(signatureIndents("旗攻坚办", "2020年11月20日").day).toBe(4);
});
