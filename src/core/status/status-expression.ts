import type { StatusWord } from "./status";

/** A status as it stands in a native formula. @example statusLiteral("逾期") //=> '"逾期"' */
export const statusLiteral = (status: StatusWord): string => `"${status}"`;

/** Addresses or expressions: the due day, 统计截止日 as a whole day, 临期天数. Each must hold a number there. */
export type OpenStatusDays = { readonly due: string; readonly asOf: string; readonly warnDays: string };

/** 逾期, 临期 or 推进中 of a task that is not done, by its due day (semantics §4), as a native expression. */
export function openStatusExpression({ due, asOf, warnDays }: OpenStatusDays): string {
  const soon = `IF(${due}-${warnDays}<=${asOf},${statusLiteral("临期")},${statusLiteral("推进中")})`;
  return `IF(${asOf}>${due},${statusLiteral("逾期")},${soon})`;
}

/** Whether a wording says that its task has no end, as a condition in a native formula. */
export function lastsExpression(text: string): string {
  const signs = ["持续", "长期", "常态"].map((term) => `ISNUMBER(FIND("${term}",${text}))`);
  return `OR(${signs.join(",")})`;
}
