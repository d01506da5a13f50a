import { indicatorStrings } from "../../../strings/indicator";
import { ATTESTED_RESULTS } from "../../attainment/attest";
import { serialOf } from "../../base/serial";
import type { Validation } from "../../base/workbook-edit";

const text = indicatorStrings.validation;

/** What may be typed as 人工认定. */
export const ATTEST_RULES = {
  result: { kind: "list", words: ATTESTED_RESULTS, ...text.attested },
  on: { kind: "date", from: serialOf(2019, 1, 1), ...text.attestedOn },
} as const satisfies Readonly<Record<string, Validation>>;
