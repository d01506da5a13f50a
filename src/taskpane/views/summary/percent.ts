import { summaryStrings } from "../../../strings/summary";

/** As the sheets show a rate; a dash where its denominator is 0. @example percentText(0.625) //=> "62.5%" */
export function percentText(rate: number | null): string {
  return rate === null ? summaryStrings.noRate : `${(rate * 100).toFixed(1)}%`;
}
