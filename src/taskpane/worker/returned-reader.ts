import type { FileReading, WorkbookReading } from "./read-file";
import type { ReadRequest } from "./returned-worker";

/** Built beside the pane's page, without a hash: the version makes the browser ask for the new one. */
const WORKER = `returned-worker.js?${ZLQ_VERSION}`;

/** Reads returned files one after another, in a worker; where the page can't have one, in the page itself. */
export class ReturnedReader {
  private worker: Worker | undefined;
  /** The page may have no worker. */
  private isRefused = false;
  /** One has read a file already. */
  private isProven = false;
  private giveUp: (() => void) | undefined;

  /** Undefined where it was stopped meanwhile. */
  async read(name: string, file: File): Promise<FileReading | undefined> {
    const worker = this.start();
    if (worker === undefined) return readHere(name, file);
    const answer = await this.ask<FileReading>(worker, { name, file });
    if (answer !== "failed") {
      this.isProven ||= answer !== undefined;
      return answer;
    }
    this.stop();
    // A worker that has read others stumbled over this very file, which is then not tried in the page itself.
    if (this.isProven)
      return { found: { file: name, code: "unreadable", detail: { code: "Worker" } }, digest: "" };
    this.isRefused = true;
    return readHere(name, file);
  }

  /** Reads another workbook that a command goes by; undefined where it was stopped meanwhile. */
  async readWorkbook(file: File): Promise<WorkbookReading | undefined> {
    const worker = this.start();
    const answer =
      worker === undefined
        ? "failed"
        : await this.ask<WorkbookReading>(worker, { name: file.name, file, whole: true });
    this.stop();
    if (answer !== "failed") return answer;
    const { readWorkbookFile } = await import(/* webpackChunkName: "returned-reading" */ "./read-file");
    return readWorkbookFile(file);
  }

  /** Ends what is being read, at once. */
  readonly stop = (): void => {
    this.worker?.terminate();
    this.worker = undefined;
    this.giveUp?.();
    this.giveUp = undefined;
  };

  private start(): Worker | undefined {
    if (this.isRefused || typeof Worker === "undefined") return undefined;
    try {
      this.worker ??= new Worker(new URL(WORKER, document.baseURI));
      return this.worker;
    } catch {
      this.isRefused = true;
      return undefined;
    }
  }

  private ask<T>(worker: Worker, request: ReadRequest): Promise<T | undefined | "failed"> {
    return new Promise((resolve) => {
      this.giveUp = () => {
        resolve(undefined);
      };
      worker.onmessage = ({ data }: MessageEvent<T>) => {
        resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        resolve("failed");
      };
      worker.postMessage(request);
    });
  }
}

/** The page itself reads; between two files it can answer. */
async function readHere(name: string, file: File): Promise<FileReading> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const { readFile } = await import(/* webpackChunkName: "returned-reading" */ "./read-file");
  return readFile(name, file);
}
