import { attestedVerdict, needsPerson } from "../../attainment/attest";
import type { IndicatorReading, IndicatorTable } from "../../tables/indicators/indicator-table";

/** Whether a person may settle it, or has done so: what was found can be changed. */
export function isLeftToPerson({ outcome, target, attestation }: IndicatorReading): boolean {
  const settled =
    attestation !== undefined && outcome.ok && outcome.value.verdict === attestedVerdict(attestation.result);
  return settled || needsPerson(outcome, target);
}

/** The person who settled the last of a workbook's indicators, to be offered for the next. */
export function lastAttestedBy(tables: readonly IndicatorTable[]): string {
  const found = tables.flatMap(({ rows }) => rows.flatMap(({ attestation }) => attestation ?? []));
  return found.sort((a, b) => a.on - b.on).at(-1)?.by ?? "";
}
