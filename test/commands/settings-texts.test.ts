import { changeSettings, readSettings } from "../../src/commands/settings";
import type { Result } from "../../src/core/base/problem";
import { openBook } from "../workbench/open-book";

jest.setTimeout(120_000);

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

test("texts of 督办设置 can be changed again and again and stay the texts that were typed", async () => {
  await openBook();
  const given = { readings: "R3=季末月1日", office: "旗污染防治办", doneWords: "|完成|已交账|" };
  for (const input of [{ warnDays: 10 }, given, { readings: "" }, { ...given, office: "=1+1" }]) {
    value(await changeSettings(input));
    const { settings } = value(await readSettings());
    const kept = Object.fromEntries(settings.map(({ key, value: one }) => [key, one]));
    expect(kept).toMatchObject(input);
  }
});
