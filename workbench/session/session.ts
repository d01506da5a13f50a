import type { IWorkbookData } from "@univerjs/core";
import { setHost } from "../../src/host/current";
import { excelHost } from "../../src/host/excel/excel-host";
import { Book, type BookOptions } from "../book/book";
import { emptyWorkbook } from "../book/empty-workbook";
import type { WorkbookExtras } from "../book/extras";
import { startNodeClient, type NodeClient } from "../client/node-client";
import { createHeadlessEngine } from "../engine/headless";
import type { Engine } from "../engine/engine";
import { ExcelHost } from "../host/host";
import { provideRuntime } from "../host/runtime-service";
import "./node-deflate";

/**
 * A workbook without a window: engine, host and the genuine client in one Node process. The client can be started
 * once per process, so there is one session; it holds one workbook at a time.
 */
export type Session = {
  readonly host: ExcelHost;
  readonly client: NodeClient;
  readonly engine: Engine;
  /** Closes the open workbook, if any, and opens another. */
  readonly open: (data: IWorkbookData, extras: WorkbookExtras, options?: BookOptions) => Book;
  readonly close: () => void;
};

let session: Promise<Session> | undefined;

export function headlessSession(): Promise<Session> {
  session ??= start();
  return session;
}

async function start(): Promise<Session> {
  const engine = createHeadlessEngine();
  const host = new ExcelHost();
  provideRuntime(host, () => undefined); // there is no pane to show
  let book: Book | undefined;
  const close = (): void => {
    book?.dispose();
    book = undefined;
  };
  const open = (data: IWorkbookData, extras: WorkbookExtras, options?: BookOptions): Book => {
    close();
    book = new Book(engine, data, extras, options);
    host.open(book);
    setHost(excelHost);
    return book;
  };
  const empty = emptyWorkbook("工作簿.xlsx");
  open(empty.data, empty.extras);
  const client = await startNodeClient(host);
  return { host, client, engine, open, close };
}
