import { COMMANDS } from "../../../../commands";
import type { SplitOptions } from "../../../../commands/split";
import { fail, ok, type Result } from "../../../../core/base/problem";
import { collectStrings } from "../../../../strings/collect";
import { fill } from "../../../../strings/fill";
import { saveFile } from "../../../parts/save-file";

export type Packing = {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal: AbortSignal;
};

/**
 * Makes all unit books and hands them to the browser as one .zip. Whether it was saved, and where, nobody tells the
 * page.
 */
export async function downloadUnitBooks(
  request: SplitOptions,
  { onProgress, signal }: Packing,
): Promise<Result<{ readonly count: number; readonly file: string }>> {
  const plan = await COMMANDS.split.run(request);
  if (!plan.ok) return plan;
  const { books, batch } = plan.value;
  const files = await import(/* webpackChunkName: "do-unit-files" */ "../../../../commands/unit-files").catch(
    () => undefined,
  );
  if (files === undefined) return fail({ code: "not-loaded" });
  try {
    const zip = await files.unitBooksZip(books, async (done) => {
      onProgress({ done, total: books.length });
      // The pane draws between two books, and 取消 is heard.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      signal.throwIfAborted();
    });
    const file = fill(collectStrings.book.zip, { batch });
    saveFile(zip, file, "application/zip");
    return ok({ count: books.length, file });
  } catch (cause) {
    if (signal.aborted) return fail({ code: "cancelled" });
    throw cause;
  }
}
