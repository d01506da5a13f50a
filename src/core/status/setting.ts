import { settingsStrings } from "../../strings/settings";
import type { CellValue } from "../base/snapshot";
import type { Validation } from "../base/workbook-edit";
import type { Policy } from "./policy";

/**
 * One row of 督办设置 (its label and name: `SETTING_NAMES`): the initial value of its cell, and what a value changes in
 * the policy.
 */
export type Setting = {
  /** The initial value of the cell; that of `asOf` comes from the command that makes the sheet. */
  readonly initial: CellValue;
  readonly numberFormat: string;
  readonly rule?: Validation;
  /** The part of the policy that a value of the cell gives; undefined for a value that can't be used. */
  readonly read: (value: CellValue, policy: Policy) => Partial<Policy> | undefined;
};

/** The rule of a number of days; its formula is written for the cell's address. */
export const COUNT: Validation = { kind: "formula", formula: "", ...settingsStrings.message.count };

export const count = (value: CellValue): number | undefined =>
  typeof value === "number" && value >= 0 ? Math.floor(value) : undefined;
