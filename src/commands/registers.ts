import { fail, ok, type Result } from "../core/base/problem";
import { registersOf, searchRegisters } from "../core/features/registers/find-register";
import { planRegisters } from "../core/features/registers/plan-register";
import type { PlanId } from "../core/notice/model/official-list";
import type { Register } from "../core/notice/model/register";
import type { RunOptions } from "../host/port";
import { readNamesToWrite } from "./to-write";
import { write } from "./write";

export type RegisterSearch = { readonly plan?: PlanId; readonly text?: string };

/** The registers there are, or those that are meant (see `searchRegisters`). Nothing is asked of Excel. */
export const findRegisters = ({ plan, text = "" }: RegisterSearch = {}): Promise<
  Result<readonly Register[]>
> => Promise.resolve(ok(searchRegisters(text, registersOf(plan))));

export type InsertedRegister = { readonly id: string; readonly name: string; readonly sheet: string };

/**
 * 插入台账: a sheet for each register. One `sync()` to read the names in use and one for each sheet; all or nothing, and
 * nothing that the workbook has is touched.
 *
 * Problems: `workbook-protected`, `date-system-1904`, `no-such-register`, those of `applySteps`.
 */
export async function insertRegisters(
  ids: readonly string[],
  options: RunOptions & { readonly signal?: AbortSignal } = {},
): Promise<Result<{ readonly sheets: readonly InsertedRegister[] }>> {
  const names = await readNamesToWrite(options);
  if (!names.ok) return names;
  if (names.value.structureProtected) return fail({ code: "workbook-protected" });
  if (names.value.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const plan = planRegisters(ids, names.value);
  if (!plan.ok) return plan;
  const inserts = plan.value;
  const steps = inserts.map(({ edits }, i) =>
    i === inserts.length - 1
      ? [...edits, { kind: "activate", sheet: inserts[0]?.sheet ?? "" } as const]
      : edits,
  );
  const applied = await write(steps, { ...options, before: { snapshot: names.value.before } });
  if (!applied.ok) return applied;
  return ok({
    sheets: inserts.map(({ register: { id, name }, sheet }) => ({ id, name, sheet })),
  });
}
