import { insertLists } from "../../src/commands/insert-lists";
import type { Session } from "../../workbench/session/session";
import { emptyWorkbook } from "../../workbench/book/empty-workbook";
import { readXlsx } from "../../workbench/xlsx";
import type { Written } from "../core/tables/tasks/sheet";
import { LAYOUTS, type LayoutSheet } from "../fixtures/lists/layouts";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";

/** A workbook to be opened in the session. */
export type Workbook = { readonly name: string; readonly open: (session: Session) => Promise<void> };

/** Layouts of which a list has no room for two columns at its right edge, and those that hold no list. */
const IN_ONE = 6;

async function openSheets(session: Session, sheets: readonly LayoutSheet[]): Promise<void> {
  const names = new Set<string>();
  const renamed = sheets.map((sheet, i) => {
    const name = names.has(sheet.name) ? `${sheet.name}${i}` : sheet.name;
    names.add(name);
    return { ...sheet, name };
  });
  const { data, extras } = await readXlsx(plainXlsx(renamed), "清单.xlsx");
  session.open(data, extras);
}

async function openOfficial(session: Session, layout: "official" | "ledger"): Promise<void> {
  const { data, extras } = emptyWorkbook("清单.xlsx");
  session.open(data, extras);
  const inserted = await insertLists({ plans: ["air", "water", "soil"], year: 2020, layout });
  if (!inserted.ok) throw new Error(inserted.problem.code);
}

/** A list with a column of every role on which a status depends. */
function everyRole(name: string, share: string, points: boolean): LayoutSheet {
  const header = [
    "序号",
    "重点任务",
    "完成时限",
    "责任单位",
    share,
    "是否完成",
    "完成日期",
    "延期至",
    "上次报送时间",
  ];
  const deadlines = ["2020年底前", "2020年9月底前", "每月5日前", "每季度10日前", "持续推进", "春节前"];
  const rows = Array.from({ length: 18 }, (_, i): Written[] => [
    i + 1,
    `${name}第${i + 1}项工作`,
    deadlines[i % deadlines.length] ?? "",
    "旗水利局",
    points ? (i * 37) % 101 : "",
    "",
    "",
    "",
    "",
  ]);
  return { name, rows: [[`2020年${name}`], header, ...rows] };
}

/** Some ten workbooks: every layout, lists with every role, the official lists, the ledgers. */
export function workbooks(): readonly Workbook[] {
  const groups = Array.from({ length: Math.ceil(LAYOUTS.length / IN_ONE) }, (_, i) =>
    LAYOUTS.slice(i * IN_ONE, (i + 1) * IN_ONE),
  );
  return [
    ...groups.map((group): Workbook => ({
      name: group.map(({ name }) => name).join(", "),
      open: (session) =>
        openSheets(
          session,
          group.flatMap(({ sheets }) => sheets),
        ),
    })),
    {
      name: "every role",
      open: (session) =>
        openSheets(session, [
          everyRole("治水任务", "进展情况", false),
          everyRole("治气任务", "完成进度(%)", true),
        ]),
    },
    { name: "official lists", open: (session) => openOfficial(session, "official") },
    { name: "ledgers", open: (session) => openOfficial(session, "ledger") },
  ];
}
