import type { PlanId } from "./official-list";
import type { Operator } from "../../language/targets/target";

/**
 * What the target rests on. `written`: the number, or 零增长 and the like, stands in the text. `word`: 全面, 全覆盖
 * mean 100 %. `derived`: the number follows from the wording by our own reading (淘汰 → 0, 每月 → 12), as the note
 * says. `none`: no number; the indicator is verified, not measured.
 */
type Basis = "written" | "word" | "derived" | "none";

/** An indicator of the notice: something whose attainment can be measured, or verified by a person. */
export type Indicator = {
  /** A01 … S20: letter of the plan (air, water, soil) and number. */
  readonly id: string;
  readonly plan: PlanId;
  /** The key of the measure that it belongs to: 大气-1, 水-24-1. */
  readonly task: string;
  readonly name: string;
  /** Where the indicator holds, when the text says so: 上都镇. */
  readonly scope?: string;
  /** `null` for an indicator that is only verified. */
  readonly operator: Operator | null;
  /** `%` in points. `null` with an operator: the notice names a yardstick but no number; the user fills it in. */
  readonly value: number | null;
  readonly unit: string | null;
  /** The value is the size of a fall or a rise. */
  readonly change?: "decrease" | "increase";
  readonly baselineYear?: number;
  /** The yardstick in words: 现状. */
  readonly baseline?: string;
  /** The whole that the share is of. */
  readonly of?: string;
  readonly basis: Basis;
  /** The clause's own deadline; absent where the list's 完成时限 holds. */
  readonly deadline?: string;
  /** Who is responsible where it is not the list's 责任单位. */
  readonly lead?: string;
  /** 力争, 左右, 基本, 原则上: attainment is left to a person. */
  readonly soft?: readonly string[];
  /** Verbatim, damage included. */
  readonly quote: string;
  /** The line of the published notice that begins the paragraph of the quote. */
  readonly line: number;
  /** The quote stands in the plan's body and not in its list. */
  readonly inBody?: true;
  /** Doubts and inferences, for the 备注 beside the wording. */
  readonly note?: string;
};
