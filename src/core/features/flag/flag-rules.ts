import type { ConditionalFormat } from "../../base/workbook-edit";
import { RULE_MARK } from "../../marks/registry";
import { statusRules } from "../../status/status-rules";

/**
 * The conditional formats of 督办状态 beside a list, with our mark in each, by which they are taken away again.
 *
 * @param column The letters of 督办状态.
 * @param row The first row of the area (1-based).
 */
export const flagRules = (column: string, row: number): ConditionalFormat[] =>
  statusRules(`$${column}${row}`, RULE_MARK);
