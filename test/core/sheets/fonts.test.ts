import { chooseFonts } from "../../../src/core/sheets/fonts";

test("with the official faces installed, they are used, and none is emboldened", () => {
  expect(chooseFonts(() => true)).toEqual({
    title: { name: "方正小标宋简体", bold: false },
    heading: { name: "黑体", bold: false },
    subheading: { name: "楷体_GB2312", bold: false },
    body: { name: "仿宋_GB2312", bold: false },
  });
});

test("with nothing known, the official faces are named", () => {
  expect(chooseFonts()).toEqual(chooseFonts(() => true));
});

test("Windows without the official faces gets bold 宋体, 黑体 and 仿宋", () => {
  const windows = new Set(["宋体", "黑体", "仿宋", "楷体", "等线"]);
  expect(chooseFonts((name) => windows.has(name))).toEqual({
    title: { name: "宋体", bold: true },
    heading: { name: "黑体", bold: false },
    subheading: { name: "楷体", bold: false },
    body: { name: "仿宋", bold: false },
  });
});

test("with nothing installed all is 宋体", () => {
  const { title, heading, subheading, body } = chooseFonts(() => false);
  expect([title.name, heading.name, subheading.name, body.name]).toEqual(["宋体", "宋体", "宋体", "宋体"]);
  expect([title.bold, heading.bold, subheading.bold, body.bold]).toEqual([true, true, false, false]);
});
