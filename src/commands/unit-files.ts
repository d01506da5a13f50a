import type { Result } from "../core/base/problem";
import type { SplitPlan } from "../core/features/collect/plan-split";
import { host } from "../host/current";
import { packed, writeFresh, writeZip } from "../xlsx";

type UnitBook = SplitPlan["books"][number];

/** The bytes of one unit book. */
export const unitBookBytes = ({ name, edits, hidden, mark }: UnitBook): Uint8Array =>
  writeFresh({ title: name, edits, hidden, mark });

/** One .zip with a file a unit. `onBook` is called after each; what it waits for is waited for. */
export async function unitBooksZip(
  books: readonly UnitBook[],
  onBook: (done: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries: ReturnType<typeof packed>[] = [];
  for (const book of books) {
    // They are packed already.
    entries.push(packed(`${book.name}.xlsx`, unitBookBytes(book), 0));
    await onBook(entries.length);
  }
  return new Uint8Array(writeZip(entries));
}

/** 打开这一份: the book in a window of its own, from where it is saved as any other. Problems: Excel's. */
export const openUnitBook = (book: UnitBook): Promise<Result<void>> =>
  host().openWorkbook(base64(unitBookBytes(book)));

const AT_ONCE = 0x2000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
