import { COMMANDS, type CommandId } from "../../src/commands";
import type { Command } from "../../src/commands/command";
import type { ProblemCode, Result } from "../../src/core/base/problem";
import { problemStrings } from "../../src/strings/problem";
import { refused, type Interceptor } from "../../workbench/host/host";
import { HostError } from "../../workbench/wire/host-error";
import type { BatchReply } from "../../workbench/wire/protocol";
import { serialOf } from "../../src/core/base/serial";
import { baseBook } from "../../src/core/features/collect/base-book";
import { planMerge, type Change } from "../../src/core/features/collect/plan-merge";
import { recogniseWorkbook } from "../../src/core/tables/tasks/recognise-workbook";
import { workbookOf } from "../core/features/flag/snapshot";
import { sheetOf } from "../core/tables/tasks/sheet";
import { host, openBook } from "../workbench/open-book";
import { failing } from "./interceptors";

jest.setTimeout(240_000);

const LEDGER = "土壤任务台账";

/** Every command that does something, asked for as a user would; what they make stays for the next. */
const ASKED: readonly (readonly [CommandId, () => Promise<Result<unknown>>])[] = [
  ["inspect", () => COMMANDS.inspect.run()],
  ["flag", () => COMMANDS.flag.run({ warnDays: 20 })],
  ["readSettings", () => COMMANDS.readSettings.run()],
  ["changeSettings", () => COMMANDS.changeSettings.run({ warnDays: 10 })],
  ["showRow", () => COMMANDS.showRow.run()],
  ["goToTask", () => COMMANDS.goToTask.run()],
  ["readRulings", () => COMMANDS.readRulings.run()],
  ["keepRuling", () => COMMANDS.keepRuling.run({ id: "A1", wording: "按措施", by: "张三" })],
  ["keepRuling", () => COMMANDS.keepRuling.run({ id: "A1", wording: "按措施" })],
  ["keepRuling", () => COMMANDS.keepRuling.run({ id: "A99", wording: "按措施", by: "张三" })],
  ["attainIndicators", () => COMMANDS.attainIndicators.run()],
  ["previewSummary", () => COMMANDS.previewSummary.run()],
  ["makeSummary", () => COMMANDS.makeSummary.run()],
  ["makeSummary", () => COMMANDS.makeSummary.run()],
  ["freezeSummary", () => COMMANDS.freezeSummary.run()],
  ["makeBulletin", () => COMMANDS.makeBulletin.run()],
  ["makeReminder", () => COMMANDS.makeReminder.run({ unit: "旗生态环境局" })],
  ["makeReminder", () => COMMANDS.makeReminder.run({ unit: "没有这个单位" })],
  ["makeReminders", () => COMMANDS.makeReminders.run()],
  ["makeAssessment", () => COMMANDS.makeAssessment.run()],
  ["insertRulesTemplate", () => COMMANDS.insertRulesTemplate.run()],
  ["writeWord", () => COMMANDS.writeWord.run([])],
  ["packLetters", () => COMMANDS.packLetters.run([])],
  [
    "correctList",
    () =>
      COMMANDS.correctList.run(
        { sheet: LEDGER, headerRow: 0, columns: { remark: null } },
        { firstColumn: 0, lastColumn: 9 },
      ),
  ],
  ["forgetCorrection", () => COMMANDS.forgetCorrection.run(LEDGER, 0)],
  ["checkDoubts", () => COMMANDS.checkDoubts.run({ sheet: LEDGER, ids: ["00000000"] })],
  ["insertFormula", () => COMMANDS.insertFormula.run("=1+1")],
  ["insertFormula", () => COMMANDS.insertFormula.run("=1+1")],
  ["undo", () => COMMANDS.undo.run()],
  ["insertLists", () => COMMANDS.insertLists.run({ plans: ["soil"], year: 2020, layout: "ledger" })],
  ["insertLists", () => COMMANDS.insertLists.run({ plans: [], year: 2020, layout: "official" })],
  ["insertLists", () => COMMANDS.insertLists.run({ plans: ["air"], year: 1999, layout: "official" })],
  ["insertIndicators", () => COMMANDS.insertIndicators.run({ plans: ["soil"], year: 2020 })],
  [
    "insertIndicators",
    () => COMMANDS.insertIndicators.run({ plans: ["soil"], year: 2020 }, { signal: AbortSignal.abort() }),
  ],
  ["attestIndicator", () => COMMANDS.attestIndicator.run({ sheet: "土壤指标表", row: 1, indicator: "?" })],
  ["findRegisters", () => COMMANDS.findRegisters.run({ text: "wkk" })],
  ["insertRegisters", () => COMMANDS.insertRegisters.run(["air-diesel"])],
  ["insertRegisters", () => COMMANDS.insertRegisters.run(["air-diesel"], { signal: AbortSignal.abort() })],
  ["insertRegisters", () => COMMANDS.insertRegisters.run(["no-such"])],
  ["findTemplates", () => COMMANDS.findTemplates.run()],
  ["saveTemplate", () => COMMANDS.saveTemplate.run({ sheet: LEDGER, name: "本局台账" })],
  ["saveTemplate", () => COMMANDS.saveTemplate.run({ sheet: "没有这张表", name: "本局台账" })],
  ["importTemplate", () => COMMANDS.importTemplate.run({ text: "{}" })],
  ["insertTemplate", () => COMMANDS.insertTemplate.run({ name: "本局台账" })],
  ["insertTemplate", () => COMMANDS.insertTemplate.run({ name: "没有这个模板" })],
  ["insertTemplate", () => COMMANDS.insertTemplate.run({ text: "[" })],
  ["forgetTemplate", () => COMMANDS.forgetTemplate.run({ name: "本局台账" })],
  ["forgetTemplate", () => COMMANDS.forgetTemplate.run({ name: "没有这个模板" })],
  ["reviewNextYear", () => COMMANDS.reviewNextYear.run({ year: 2020 })],
  ["makeNextYear", () => COMMANDS.makeNextYear.run({ year: 2021, choices: { none: "move" } })],
  ["makeNextYear", () => COMMANDS.makeNextYear.run({ year: 2021, asDrafted: true })],
  ["makeDuties", () => COMMANDS.makeDuties.run({ year: 2020 })],
  ["makeDuties", () => COMMANDS.makeDuties.run({ year: 1999 })],
  [
    "makeDuties",
    () => COMMANDS.makeDuties.run({ year: 2020, reported: [{ id: "R99", day: serialOf(2020, 6, 1) }] }),
  ],
  ["reportDuty", () => COMMANDS.reportDuty.run({ year: 2020, id: "R2", period: "202011", day: 44_000 })],
  ["reportDuty", () => COMMANDS.reportDuty.run({ year: 2020, id: "R99", period: "202011" })],
  ["readCalendar", () => COMMANDS.readCalendar.run({ year: 2020 })],
  ["readCalendar", () => COMMANDS.readCalendar.run({ year: 2020, duty: "R99" })],
  ["unflag", () => COMMANDS.unflag.run()],
  ["split", () => COMMANDS.split.run({ batch: "20201109-01", to: "lead" })],
  ["splitIntoSheets", () => COMMANDS.splitIntoSheets.run({ batch: "20201109-01", to: "lead" })],
  [
    "splitIntoSheets",
    () => COMMANDS.splitIntoSheets.run({ batch: "20201109-01", to: "lead" }, { signal: AbortSignal.abort() }),
  ],
  [
    "openUnitBook",
    () =>
      COMMANDS.openUnitBook.run({
        name: "甲",
        unit: "甲",
        lists: [],
        edits: [{ kind: "add-sheet", sheet: "甲" }],
        hidden: [],
        mark: "20201109-01|甲",
      }),
  ],
  ["readMergeBase", () => COMMANDS.readMergeBase.run()],
  ["selfCheck", () => COMMANDS.selfCheck.run({ signal: AbortSignal.abort() })],
  ["merge", () => mergeOver("")],
  ["merge", () => mergeOver("预览时的内容")],
];

/** An answer for the first task of the ledger, whose cell of 进展情况 held this when it was previewed. */
function planOver(previewed: string, answer = "已清运") {
  const sheet = sheetOf(
    [
      ["重点任务", "完成时限", "责任单位", "进展情况"],
      ["清理垃圾", "2020年6月底前", "旗住建局", previewed],
    ],
    { name: LEDGER },
  );
  const snapshot = workbookOf([sheet]);
  const book = baseBook(snapshot, recogniseWorkbook(snapshot, { asOf: serialOf(2020, 10, 8) }));
  const changes = book.rows.map((row): Change => ({
    row,
    role: "progress",
    at: { row: 1, column: 9 },
    from: { value: previewed, format: "General" },
    answer: { ...answerOf(answer, "甲.xlsx"), rule: "code" },
    files: ["甲.xlsx"],
  }));
  return { snapshot, plan: { ...planMerge(book, [], []), changes } };
}

const mergeOver = (previewed: string): Promise<Result<unknown>> =>
  COMMANDS.merge.run({ plan: planOver(previewed).plan, when: "2020-11-25 09:30" });

const answerOf = (value: string, file: string) => ({
  value,
  format: "General",
  file,
  sheet: "清单",
  at: { row: 1, column: 3 },
});

async function openLedger(): Promise<void> {
  await openBook();
  const inserted = await COMMANDS.insertLists.run({ plans: ["soil"], year: 2020, layout: "ledger" });
  if (!inserted.ok) throw new Error(inserted.problem.code);
}

/** Answers of commands that their entry does not name. The workbook fails anew for each. */
async function unnamed(fails: () => Interceptor | undefined = () => undefined): Promise<string[]> {
  const wrong: string[] = [];
  for (const [id, ask] of ASKED) {
    host.interceptor = fails();
    const result = await ask();
    host.interceptor = undefined;
    const { problems }: Command = COMMANDS[id];
    if (!result.ok && !problems.includes(result.problem.code)) wrong.push(`${id}: ${result.problem.code}`);
  }
  return wrong;
}

const since1904: Interceptor = async (_request, proceed) =>
  JSON.parse(JSON.stringify(await proceed()).replaceAll(/\b36526\b/g, "35064")) as BatchReply;

test("every command that does something is asked below", () => {
  const asked = new Set(ASKED.map(([id]) => id));
  const runs = (Object.entries<Command>(COMMANDS) as [CommandId, Command][]).filter(([, { run }]) => run);
  expect(runs.flatMap(([id]) => (asked.has(id) ? [] : [id]))).toEqual([]);
});

describe("a command answers with nothing but the problems that its entry names", () => {
  test("in a workbook with a list, one after the other", async () => {
    await openLedger();
    expect(await unnamed()).toEqual([]);
  });

  test("in an empty workbook", async () => {
    await openBook();
    expect(await unnamed()).toEqual([]);
  });

  test("where the workbook takes no new sheet", async () => {
    await openLedger();
    host.book.extras.structureProtected = true;
    expect(await unnamed()).toEqual([]);
  });

  test("where the list's sheet is protected", async () => {
    await openLedger();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LEDGER).protection.protect();
      await context.sync();
    });
    expect(await unnamed()).toEqual([]);
  });

  test("where days are counted from 1904", async () => {
    await openLedger();
    expect(await unnamed(() => since1904)).toEqual([]);
  });

  test.each([1, 4])("where the %i. request is lost", async (n) => {
    await openLedger();
    expect(await unnamed(() => failing(n, "before"))).toEqual([]);
  });

  test("where every request from the fourth on is lost, and nothing can be taken back", async () => {
    await openLedger();
    const lost = (): Interceptor => {
      let count = 0;
      return (_request, proceed) => {
        count += 1;
        return count < 4 ? proceed() : Promise.resolve(refused(new HostError("GeneralException", "lost")));
      };
    };
    expect(await unnamed(lost)).toEqual([]);
  });

  test.each(["InvalidOperationInCellEditMode", "AccessDenied"])(
    "where Excel refuses to write with %s",
    async (code) => {
      await openLedger();
      const refusing = (): Interceptor => {
        let count = 0;
        return (_request, proceed) => {
          count += 1;
          return count === 4 ? Promise.resolve(refused(new HostError(code, "no"))) : proceed();
        };
      };
      expect(await unnamed(refusing)).toEqual([]);
    },
  );
});

test("every problem that has a sentence can come from some command, or from going to a sheet that is gone", () => {
  const named = Object.values<Command>(COMMANDS).flatMap(({ problems }) => problems);
  const all = Object.keys(problemStrings) as ProblemCode[];
  expect([...new Set<ProblemCode>([...named, "sheet-missing"])].sort()).toEqual([...all].sort());
});
