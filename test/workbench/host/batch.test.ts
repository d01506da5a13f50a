import { client, host, openBook } from "../open-book";

beforeEach(() => openBook());
afterEach(() => {
  host.apiVersion = "1.14";
});

const write = (options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["写入"]];
    await context.sync();
  });

async function readA1(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

test("an error names its code and the member that failed", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").getRange("A1").values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

test("what a batch did before its error stays done", async () => {
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("A2").values = [[1, 2]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await readA1()).toBe("先");
});

test("a member this workbook does not have fails by name", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").shapes.addTextBox("x");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "NotImplemented", message: "NotImplemented Worksheet.shapes" });
});

test("a member newer than the host's ExcelApi is refused before anything is sent", async () => {
  let syncs = 0;
  host.interceptor = (_request, proceed) => {
    syncs += 1;
    return proceed();
  };
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(syncs).toBe(0);
});

test("an older Excel refuses what it does not have yet", async () => {
  host.apiVersion = "1.8";
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").pageLayout.orientation = "Landscape";
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("while a cell is being edited a batch is refused, or waits when it asked to", async () => {
  host.book.beginEdit();
  await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  let done = false;
  const waiting = write({ delayForCellEdit: true }).then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  host.book.endEdit();
  await waiting;
  expect(await readA1()).toBe("写入");
});

test("an interceptor can let the second sync fail, and only that", async () => {
  let syncs = 0;
  host.interceptor = (_request, proceed) => {
    syncs += 1;
    if (syncs === 2) throw new Error("断线");
    return proceed();
  };
  await write();
  await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
  await write();
  expect(syncs).toBe(3);
});

test("2,000 small writes in one sync take well under a second of the processor's time", async () => {
  await client();
  const started = process.cpuUsage();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let row = 1; row <= 2000; row += 1) sheet.getRange(`A${row}`).values = [[`第${row}行`]];
    await context.sync();
  });
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(3000); // about 400 ms on an idle machine
});
