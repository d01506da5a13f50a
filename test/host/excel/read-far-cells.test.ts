import { readWorkbook } from "../../../src/host/reading";
import { zipOf } from "../../xlsx/make-xlsx";
import { readXlsx } from "../../../workbench/xlsx";
import { host, openFileBook } from "../../workbench/open-book";

const LIST = [
  ["序号", "重点任务", "完成时限"],
  ["1", "治理扬尘", "2020年底前"],
  ["2", "清洁取暖", "2020年10月底前"],
];

async function read(rows: Parameters<typeof zipOf>[0]) {
  const { data, extras } = await readXlsx(zipOf(rows), "清单.xlsx");
  await openFileBook(data, extras);
  await Excel.run(({ workbook }) => workbook.context.sync()); // the client's own first questions are not counted
  let syncs = 0;
  host.interceptor = (_request, proceed) => {
    syncs += 1;
    return proceed();
  };
  const result = await readWorkbook();
  host.interceptor = undefined;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const [sheet] = result.value.sheets;
  return { sheet, syncs };
}

test.each(["A1048576", "XFD1048576", "XFD9"])(
  "a stray value in %s does not make a list of three rows unreadable; it is told",
  async (cell) => {
    const { sheet, syncs } = await read({ rows: LIST, cells: { [cell]: "误填" } });
    expect(sheet?.used).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
    expect(sheet?.values).toEqual(LIST);
    expect(sheet?.far).toHaveLength(1);
    expect(syncs).toBeLessThanOrEqual(5);
  },
);

test("a value some rows below a list is read with it", async () => {
  const { sheet, syncs } = await read({ rows: LIST, cells: { A900: "合计" } });
  expect(sheet?.used).toEqual({ row: 0, column: 0, rows: 900, columns: 3 });
  expect(sheet?.values[899]?.[0]).toBe("合计");
  expect(sheet?.far).toBeUndefined();
  expect(syncs).toBe(3);
});
