import { slices } from "../../../workbench/page/session/slices";

test("work pauses when it has taken so long that somebody might wait, and then begins a new slice", async () => {
  let time = 0;
  const between = slices(() => time);
  expect(between()).toBeUndefined();
  time = 99;
  expect(between()).toBeUndefined();
  time = 101;
  const pause = between();
  expect(pause).toBeInstanceOf(Promise);
  time = 150;
  await pause;
  time = 249;
  expect(between()).toBeUndefined();
  time = 251;
  expect(between()).toBeInstanceOf(Promise);
});

test("in a pause others are heard", async () => {
  let time = 0;
  const between = slices(() => time);
  const heard: string[] = [];
  setTimeout(() => heard.push("取消"), 0);
  time = 120;
  await between();
  expect(heard).toEqual(["取消"]);
});
