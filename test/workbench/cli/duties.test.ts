import ICAL from "ical.js";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zlq } from "../../support/zlq";

jest.setTimeout(240_000);

let folder: string;
let list: string;
let made: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zlq-duties-"));
  [list, made] = [join(folder, "清单.xlsx"), join(folder, "报送.xlsx")];
  const { code } = await zlq(
    "new",
    "--plan",
    "water",
    "--year",
    "2020",
    "--layout",
    "official",
    "--out",
    list,
  );
  if (code !== 0) throw new Error("no list");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The events of a calendar file: identity and summary. */
const eventsOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")) as unknown[])
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one))
      .map(({ uid, summary }) => [uid.replace(/@.*/, ""), summary]),
  );

test("the calendar of a year is a sheet, and says for which day how many are missing", async () => {
  const answer = await zlq(
    ...["duties", list, "--year", "2020", "--as-of", "2020-06-10"],
    ...["--reported", "R1:202004=2020-03-31", "--out", made],
  );
  expect(answer).toMatchObject({ code: 0, out: made });
  expect(answer.err).toContain("已生成“报送日历2020”：48期，另有无固定日期的23项");
  expect(answer.err).toContain("截至2020-06-10：已报1期，逾期未报8期");
});

test("what is registered in the file stands in the calendar file", async () => {
  const ics = join(folder, "zlq-2020.ics");
  const answer = await zlq("calendar", made, "--out", ics);
  expect(answer).toMatchObject({ code: 0, out: ics });
  const events = eventsOf(ics);
  expect(Object.keys(events)).toHaveLength(48);
  expect(events["zlq-2020-R1-202004"]).toContain("✓已报");
  expect(events["zlq-2020-R1-202005"]).not.toContain("✓已报");
});

test("a chosen reading gives other days, also of a workbook without the sheet; one duty alone is a file of its own", async () => {
  const [chosen, ics] = [join(folder, "口径.xlsx"), join(folder, "r3.ics")];
  const set = await zlq("settings", list, "--set", "报送口径=R3=季末月1日", "--out", chosen);
  expect(set.code).toBe(0);
  await zlq("calendar", chosen, "--duty", "R3", "--out", ics);
  expect(Object.keys(eventsOf(ics))).toEqual([
    "zlq-2020-R3-202006",
    "zlq-2020-R3-202009",
    "zlq-2020-R3-202012",
  ]);
});

test("as text it goes to standard output, a line a day", async () => {
  const { code, out } = await zlq("calendar", made, "--duty", "R2", "--text");
  expect({ code, out }).toEqual({
    code: 0,
    out: "2020-11-30（周一） “散乱污”工业企业完成整治情况（旗生态环境局、旗工信局）",
  });
});

test.each([
  [["duties", "--reported", "R1=2020-03-31"], 1, "没有“R1”这一期"],
  [["duties", "--reported", "R1:202004"], 2, "--reported的写法是"],
  [["duties", "--year", "2019"], 1, "2019"],
  [["calendar", "--duty", "R99"], 1, "R99"],
  [["calendar", "--year", "二〇二〇"], 2, "--year应为四位年份"],
])("%j is refused with the reason, and nothing is written", async ([name = "", ...rest], code, reason) => {
  const out = join(folder, "none");
  const answer = await zlq(name, list, ...rest, "--out", out);
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(reason);
});
