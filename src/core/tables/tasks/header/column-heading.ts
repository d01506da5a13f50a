import { headerRoles, isOpenState, type RoleWord } from "./header-words";

/** Below this weight a word says little by itself: 时间, 要求, 单位. */
const WEAK = 0.6;
const QUALIFIER = /^(?:计划|预计|预定|拟|要求|应|目标|规定|实际|真实|最终|已)$/u;
const strength = (roles: readonly RoleWord[]): number => roles[0]?.weight ?? 0;

/**
 * What a heading of several rows says: its last part by itself (责任单位/配合) unless that says little, else the parts
 * together (完成/时限) or turned round (完成时间/实际), else the upper part alone.
 */
export function rolesOfParts(parts: readonly string[]): readonly RoleWord[] {
  const last = parts[parts.length - 1];
  if (last === undefined) return [];
  const own = headerRoles(last);
  const upper = parts[parts.length - 2] ?? "";
  // 计划 or 实际 over 结束时间 says which of the two it is.
  const qualified = QUALIFIER.test(upper) ? headerRoles(`${upper}${last}`) : [];
  if (qualified.length > 0) return qualified;
  if (strength(own) >= WEAK || parts.length === 1) return own;
  // 完成情况 over 已完成, 推进中 and 未启动: columns of ticks under states are no columns of 进展.
  if (isOpenState(last)) return [];
  const together = headerRoles(parts.join(""));
  if (strength(together) > strength(own)) return together;
  // 实际 below 完成时间 is read the other way round.
  const turned = headerRoles(`${last}${upper}`);
  if (strength(turned) > strength(own)) return turned;
  if (own.length > 0) return own;
  // The upper word holds for every column under it, so each of them claims its role weakly.
  return rolesOfParts(parts.slice(0, -1)).map(({ role, weight }) => ({ role, weight: weight * 0.5 }));
}
