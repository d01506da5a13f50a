import { ENGLISH } from "./rules/english";
import { HOW_FAR } from "./rules/how-far";
import type { HeadingRule } from "./rules/rule";
import { WHAT } from "./rules/what";
import { WHEN } from "./rules/when";
import { WHO } from "./rules/who";

/**
 * What headings mean, in the many ways they are written. One heading may say several roles with different weight:
 * 截止日期 is the deadline, unless the list has another column for it.
 */
export const HEADING_RULES: readonly HeadingRule[] = [...WHAT, ...WHEN, ...WHO, ...HOW_FAR, ...ENGLISH];
