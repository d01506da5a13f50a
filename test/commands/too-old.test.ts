import { inspect } from "../../src/commands/inspect";
import { insertLists } from "../../src/commands/insert-lists";
import { problemText } from "../../src/strings/problem";
import { host, openBook } from "../workbench/open-book";
import { sheetNames } from "./contents-of";

test("an Excel of 2019 is told that it is too old, and nothing is written", async () => {
  host.apiVersion = "1.7";
  await openBook("已有");
  const result = await insertLists({ plans: ["air"], year: 2020, layout: "official" });
  expect(result).toMatchObject({ ok: false, problem: { code: "api-too-old" } });
  if (!result.ok) expect(problemText(result.problem)).toContain("Excel 2021");
  expect(await sheetNames()).toEqual(["已有"]);
});

test("an Excel that can't tell merged cells has no list read, rather than one read wrongly", async () => {
  host.apiVersion = "1.12";
  await openBook("已有");
  const result = await inspect();
  expect(result).toMatchObject({ ok: false, problem: { code: "api-too-old" } });
  if (!result.ok) expect(problemText(result.problem)).toContain("ExcelApi 1.13");
});
