import { readSnapshot, XlsxError } from "../../../src/xlsx";
import { readXlsx } from "../../../workbench/xlsx";

/** Milliseconds of CPU time in which any of these small files has to be read or refused. */
const PATIENCE_MS = 2_000;

/**
 * Reads a file both ways. Gives what became of it; throws where something else was thrown than a refusal, where it
 * took too long, or where one way reads what the other finds damaged.
 */
export async function tryFile(file: Uint8Array): Promise<"read" | "refused"> {
  const begin = process.cpuUsage();
  const outcome = refusal(() => readSnapshot(file));
  const opened = await readXlsx(file, "x.xlsx").then(
    () => undefined,
    (cause: unknown) => cause,
  );
  const { user, system } = process.cpuUsage(begin);
  if ((user + system) / 1000 > PATIENCE_MS) throw new Error(`took ${Math.round((user + system) / 1000)} ms`);
  if (opened !== undefined && !(opened instanceof XlsxError))
    throw new Error("opening threw no refusal", { cause: opened });
  return outcome;
}

function refusal(read: () => unknown): "read" | "refused" {
  try {
    read();
    return "read";
  } catch (cause) {
    if (cause instanceof XlsxError) return "refused";
    throw cause;
  }
}
