import type { SerialDay } from "../base/serial";
import type { Target } from "../language/targets/target";
import type { Attainment, AttestedVerdict, Outcome } from "./attainment";

/** What a person can find. */
export const ATTESTED_RESULTS = ["达标", "未达标"] as const;
export type AttestedResult = (typeof ATTESTED_RESULTS)[number];

/** 人工认定 of an indicator: what, who, when. */
export type Attestation = { readonly result: AttestedResult; readonly by: string; readonly on: SerialDay };

/** The cells 认定结果, 认定人 and 认定日期, as they stand. */
type AttestCells = Readonly<Record<"result" | "by" | "on", string | number | boolean>>;

/** The three cells as a formula refers to them. */
export type AttestRefs = Readonly<Record<keyof AttestCells, string>>;

/** Why what stands in the three cells is no 人工认定: a word that is neither, nobody named, no day. */
export type AttestFault = "word" | "who" | "day";

const isBlank = (value: string | number | boolean): boolean => String(value).replace(/ /gu, "") === "";

/**
 * The three cells of a row. All must be filled in: a finding that nobody has made counts as none. `undefined` where all
 * are blank.
 *
 * @example readAttestation({ result: "达标", by: "张三", on: "" }) //=> "day"
 */
export function readAttestation({ result, by, on }: AttestCells): Attestation | AttestFault | undefined {
  if ([result, by, on].every(isBlank)) return undefined;
  const word = ATTESTED_RESULTS.find((one) => one === result);
  if (word === undefined) return "word";
  if (isBlank(by)) return "who";
  return typeof on === "number" ? { result: word, by: String(by), on } : "day";
}

export const attestedVerdict = (result: AttestedResult): AttestedVerdict => `人工认定${result}`;

/**
 * An outcome with what a person has found. It settles what is left to a person: a verdict 需人工认定, a target that could
 * not be read, and 未填 where there is no number to fill in. A verdict that follows from figures stays.
 */
export function withAttestation(
  outcome: Outcome<Attainment>,
  target: Pick<Target, "value"> | null,
  attestation: Attestation | undefined,
): Outcome<Attainment> {
  if (attestation === undefined || !needsPerson(outcome, target)) return outcome;
  const verdict = attestedVerdict(attestation.result);
  return {
    ok: true,
    value: outcome.ok ? { ...outcome.value, verdict } : { verdict, rate: null, actual: null, notes: [] },
  };
}

/** Whether only a person can say how an indicator stands. */
export function needsPerson(outcome: Outcome<Attainment>, target: Pick<Target, "value"> | null): boolean {
  if (!outcome.ok) return outcome.problem.code === "no-target" || outcome.problem.code === "several-targets";
  const { verdict } = outcome.value;
  return verdict === "需人工认定" || (verdict === "未填" && target?.value == null);
}

/** The same as a native expression: the finding where all three cells are filled in, else `otherwise`. */
export function attestedExpression(refs: AttestRefs | undefined, otherwise: string): string {
  if (refs === undefined) return otherwise;
  const { result, by, on } = refs;
  const words = ATTESTED_RESULTS.map((word) => `${result}="${word}"`).join(",");
  return `IF(AND(OR(${words}),LEN(TRIM(${by}))>0,ISNUMBER(${on})),"人工认定"&${result},${otherwise})`;
}
