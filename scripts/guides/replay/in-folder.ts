import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Does something with a folder of its own, which is gone afterwards. */
export async function inFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "zlq-guide-"));
  try {
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
