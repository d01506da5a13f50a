import { LRUMap } from "@univerjs/core";
import { StringValueObject } from "@univerjs/engine-formula";
import { openBook } from "../open-book";

test("of the texts that formulas put together none is kept", async () => {
  const kept = jest.spyOn(LRUMap.prototype, "set");
  const book = await openBook();
  const sheet = book.sheetByName("Sheet1");
  sheet?.getRange("A1:A2").setValues([["截至年底"], ['=A1&"已完成"&"十二项"']]);
  await book.settle();
  expect(sheet?.getRange("A2").getValue()).toBe("截至年底已完成十二项");
  const texts = kept.mock.calls.filter(([, value]) => value instanceof StringValueObject);
  kept.mockRestore();
  expect(texts).toEqual([]);
});

test("a text with a link, or none, is what it was asked for", () => {
  const text = StringValueObject.create("见表", { isHyperlink: true, hyperlinkUrl: "#A1" });
  expect([text.getValue(), text.isHyperlink(), text.getHyperlinkUrl()]).toEqual(["见表", true, "#A1"]);
  const plain = StringValueObject.create("见表");
  expect([plain.getValue(), plain.isHyperlink(), plain.isString()]).toEqual(["见表", false, true]);
});
