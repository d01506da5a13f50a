import type { ColumnRole } from "../../tables/tasks/task-list";

/** 原文栏: what the office wrote. It is sent along, and never changed by what comes back. */
export const GIVEN_ROLES = [
  "no",
  "section",
  "task",
  "measure",
  "deadline",
  "lead",
  "cooperate",
] as const satisfies readonly ColumnRole[];
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** 填报栏: what a unit fills in. */
export const ANSWER_ROLES = [
  "progress",
  "done",
  "completedOn",
  "remark",
  "extension",
  "lastReport",
] as const satisfies readonly ColumnRole[];
export type AnswerRole = (typeof ANSWER_ROLES)[number];

/** Answers that should be a day. */
export const isDayRole = (role: AnswerRole): boolean =>
  role === "completedOn" || role === "extension" || role === "lastReport";

/** A cell of a sheet, 0-based. */
export type Place = { readonly row: number; readonly column: number };
