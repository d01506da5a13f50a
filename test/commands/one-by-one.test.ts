import { atOnce, type Stepwise } from "../../src/core/base/stepwise";
import { oneByOne } from "../../src/commands/one-by-one";

function* counted(heard: string[]): Stepwise<number> {
  for (let part = 1; part <= 3; part += 1) {
    heard.push(`part ${part}`);
    yield;
  }
  return 3;
}

test("between two parts of long work the page hears its user", async () => {
  const heard: string[] = [];
  const click = (): void => {
    heard.push("click");
    if (heard.length < 6) setTimeout(click);
  };
  setTimeout(click);
  await expect(oneByOne(counted(heard))).resolves.toBe(3);
  expect(heard.slice(0, 4)).toEqual(["part 1", "click", "part 2", "click"]);
});

test("the same work at once gives the same and lets nobody in", () => {
  const heard: string[] = [];
  expect(atOnce(counted(heard))).toBe(3);
  expect(heard).toEqual(["part 1", "part 2", "part 3"]);
});
