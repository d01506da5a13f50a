import { cellAddress } from "../../base/address";
import { collectStrings } from "../../../strings/collect";
import { fill } from "../../../strings/fill";
import { conflictText, noteText, refusalText } from "./texts";
import type { MergePlan } from "./plan-merge";
import type { Place } from "./roles";
import { canonical, shown } from "./same-value";

const where = (at: Place | undefined): string => (at === undefined ? "" : cellAddress(at.row, at.column));

/** What a merge did, for machines: collect.md §3. */
export function mergeReport(base: string, plan: MergePlan) {
  const applied = new Map<string, number>();
  for (const { files } of plan.changes)
    for (const file of files) applied.set(file, (applied.get(file) ?? 0) + 1);
  return {
    schema: 1,
    base,
    batch: [...new Set(plan.files.flatMap(({ batch }) => batch ?? []))].sort(),
    files: plan.files.map((file) => ({
      file: file.file,
      sheet: file.sheet,
      unit: file.unit ?? null,
      batch: file.batch ?? null,
      rows: file.rows,
      matched: file.found.size,
      applied: applied.get(file.file) ?? 0,
      warnings: file.warnings,
      ignored: file.ignored,
    })),
    applied: plan.changes.length,
    unchanged: plan.unchanged,
    changes: plan.changes.map(({ row, role, at, from, answer, newest }) => ({
      key: row.key,
      column: role,
      sheet: row.list.sheet,
      cell: where(at),
      from: shown(from),
      to: shown(answer),
      file: answer.file,
      at: `${answer.sheet}!${where(answer.at)}`,
      rule: newest === true ? "newest" : answer.rule === "alike" ? "number" : answer.rule,
    })),
    conflicts: plan.conflicts.map((conflict) => ({
      kind: conflict.kind,
      key: conflict.row?.key ?? "",
      column: conflict.role,
      sheet: conflict.row?.list.sheet ?? "",
      cell: where(conflict.at),
      base: conflict.base === undefined ? "" : shown(conflict.base),
      sent: conflict.sent === undefined ? null : shown(conflict.sent),
      message: conflictText(conflict),
      values: conflict.answers.map((answer) => ({
        file: answer.file,
        sheet: answer.sheet,
        cell: where(answer.at),
        value: typeof answer.value === "number" ? canonical(answer) : shown(answer),
      })),
    })),
    missing: plan.missing.map(({ row, unit, file }) => ({
      key: row.key,
      sheet: row.list.sheet,
      row: row.row + 1,
      unit,
      file,
    })),
    silent: plan.silent,
    notes: plan.notes.map((note) => ({
      file: note.file,
      sheet: note.sheet ?? "",
      cell: where(note.at),
      code: note.code,
      message: noteText(note),
    })),
    refused: plan.refused.map((refused) => ({
      file: refused.file,
      code: refused.code,
      reason: refusalText(refused),
    })),
  };
}

/** 收到9/12. */
export const receivedText = ({ units, silent }: Pick<MergePlan, "units" | "silent">): string =>
  fill(collectStrings.received, { got: units - silent.length, all: units });
