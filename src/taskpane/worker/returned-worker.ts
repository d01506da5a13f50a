import { readFile, readWorkbookFile } from "./read-file";

/**
 * The worker that reads files, so that the pane stays awake: one request, one answer. `whole`: the workbook itself is
 * wanted, not what it brings back.
 */
export type ReadRequest = { readonly name: string; readonly file: File; readonly whole?: true };

self.onmessage = ({ data: { name, file, whole } }: MessageEvent<ReadRequest>): void => {
  void (whole === true ? readWorkbookFile(file) : readFile(name, file)).then((reading) => {
    self.postMessage(reading);
  });
};
