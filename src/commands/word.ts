import { ok, type Result } from "../core/base/problem";
import type { Paper } from "../core/papers/paper";
import { writeDocx } from "../docx/write-docx";

/** Papers as the bytes of one Word file. Nothing is asked of Excel. */
export const writeWord = async (papers: readonly Paper[]): Promise<Result<Uint8Array>> =>
  ok(await writeDocx(papers));
