import { ok, type Result } from "../core/base/problem";
import { writeFresh } from "../xlsx/fresh/write-fresh";
import { packed, writeZip } from "../xlsx/package/zip-write";
import { whenRun } from "./command";
import type { MadeReminder } from "./reminder";

const writeWord = whenRun(async () => (await import(/* webpackChunkName: "word" */ "./word")).writeWord);

/** Letters as a zip: of each unit its letter as a Word file, and its 反馈表 as a workbook that 汇总回收 takes back. */
export async function packLetters(
  letters: readonly Pick<MadeReminder, "paper" | "reply">[],
): Promise<Result<Uint8Array>> {
  const files: ReturnType<typeof packed>[] = [];
  for (const { paper, reply } of letters) {
    const word = await writeWord([paper]);
    if (!word.ok) return word;
    // Both are zips themselves.
    files.push(packed(`${fileName(paper.file)}.docx`, word.value, 0));
    files.push(packed(`${reply.name}.xlsx`, writeFresh({ ...reply, title: reply.name }), 0));
  }
  return ok(writeZip(files));
}

/** A name that every system takes. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_");
