import { fill } from "../../src/strings/fill";
import type { Streams } from "./command";
import { cliStrings } from "./strings";

/** Says on standard error which lists a command left out because they are unsure. */
export function sayLeftOut(streams: Streams, places: readonly string[] = []): void {
  if (places.length > 0) streams.err(fill(cliStrings.cli.leftOut, { places: places.join("、") }));
}
