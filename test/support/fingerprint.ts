import { createHash } from "node:crypto";

/** SHA-256 of texts without their white space: that they are still those that were compared with the notice. */
export const fingerprint = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("").replace(/\s/g, ""), "utf8").digest("hex");
