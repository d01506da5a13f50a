import { readFile } from "./read-file";

/** The worker that reads returned files, so that the pane stays awake: one request, one answer. */
export type ReadRequest = { readonly name: string; readonly file: File };

self.onmessage = ({ data: { name, file } }: MessageEvent<ReadRequest>): void => {
  void readFile(name, file).then((reading) => {
    self.postMessage(reading);
  });
};
