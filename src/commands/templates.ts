import { fail, ok, type Problem, type Result } from "../core/base/problem";
import { restsOn } from "../core/base/rests-on";
import type { WorkbookEdit } from "../core/base/workbook-edit";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { candidates, choiceCells, templateOf, type Candidate } from "../core/features/templates/capture";
import { planTemplate } from "../core/features/templates/plan-template";
import { readTemplate } from "../core/features/templates/read-template";
import { forgetEdits, keepEdits, keptTemplates } from "../core/features/templates/store";
import { LIMITS, templateText, type Template } from "../core/features/templates/template";
import { attainWorkbook } from "../core/tables/indicators/attain-workbook";
import { host } from "../host/current";
import type { RunOptions } from "../host/port";
import { readLists } from "./read-lists";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";

export type FoundTemplates = {
  /** The templates that the workbook keeps. */
  readonly kept: readonly Template[];
  /** Its tables of which one can be made. */
  readonly candidates: readonly Pick<Candidate, "sheet" | "kind" | "title">[];
};

/** 自有模板: those that the workbook keeps, and the tables of which one can be made. Nothing is written. */
export async function findTemplates(options: RunOptions = {}): Promise<Result<FoundTemplates>> {
  const read = await readLists(options);
  if (!read.ok) return read;
  const { snapshot, lists } = read.value;
  return ok({
    kept: keptTemplates(snapshot),
    candidates: candidates(snapshot, lists, attainWorkbook(snapshot)),
  });
}

type Written<T> = { readonly edits: readonly WorkbookEdit[]; readonly value: T };

export type SavedTemplate = {
  readonly template: Template;
  readonly text: string;
  /** Columns whose choices could not be taken along. */
  readonly lost: readonly string[];
};

/**
 * Makes a template of the table on a sheet, with what may be chosen in its columns, and keeps it in the workbook; one of
 * the same name is replaced.
 *
 * Problems: `no-table-for-template` (with the sheet), `template-refused`, `workbook-protected`.
 */
export const saveTemplate = (
  { sheet, name }: { readonly sheet: string; readonly name: string },
  options: RunOptions = {},
): Promise<Result<SavedTemplate>> =>
  writing(options, async (snapshot, lists) => {
    const found = candidates(snapshot, lists, attainWorkbook(snapshot)).find((one) => one.sheet === sheet);
    if (found === undefined) return fail({ code: "no-table-for-template", sheet });
    const asked = await host().look({ choices: choiceCells(found) }, options);
    if (!asked.ok) return asked;
    const { template, lost } = templateOf(found, snapshot, {
      ...{ name: name.trim().slice(0, LIMITS.name), rules: asked.value.choices },
    });
    const planned = kept(snapshot, templateText(template));
    if (!planned.ok) return planned;
    const { edits, value } = planned.value;
    return ok({ edits, value: { ...value, lost } });
  });

/**
 * Takes in the text of a template's file and keeps it in the workbook.
 *
 * Problems: `template-refused` (detail `path`, `field`, `reason`), `workbook-protected`.
 */
export const importTemplate = (
  { text }: { readonly text: string },
  options: RunOptions = {},
): Promise<Result<{ readonly template: Template; readonly text: string }>> =>
  writing(options, (snapshot) => kept(snapshot, text));

/** What is kept is read as a file is, so that no template gets into a workbook that could not be got out again. */
function kept(
  snapshot: WorkbookSnapshot,
  text: string,
): Result<Written<{ readonly template: Template; readonly text: string }>> {
  const read = readTemplate(text);
  if (!read.ok) return read;
  const template = read.value;
  return ok({ edits: keepEdits(snapshot, template), value: { template, text: templateText(template) } });
}

/**
 * Inserts a template on a new sheet: one that the workbook keeps, or one from a file.
 *
 * Problems: `no-such-template` (detail `name`), `template-refused`, `workbook-protected`, `date-system-1904`.
 */
export const insertTemplate = (
  request: { readonly name: string } | { readonly text: string },
  options: RunOptions = {},
): Promise<Result<{ readonly sheet: string; readonly name: string }>> =>
  writing(options, (snapshot) => {
    if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
    const found = "text" in request ? readTemplate(request.text) : named(snapshot, request.name);
    if (!found.ok) return found;
    const { sheets, tables, names } = snapshot;
    const { sheet, edits } = planTemplate(found.value, {
      sheetNames: sheets.map((one) => one.name),
      tableNames: tables.map((one) => one.name),
      names,
    });
    return ok({ edits, value: { sheet, name: found.value.name } });
  });

/** Forgets a template that the workbook keeps. Problems: `no-such-template`, `workbook-protected`. */
export const forgetTemplate = (
  { name }: { readonly name: string },
  options: RunOptions = {},
): Promise<Result<{ readonly name: string }>> =>
  writing(options, (snapshot) => {
    const found = named(snapshot, name);
    return found.ok ? ok({ edits: forgetEdits(snapshot, name), value: { name } }) : found;
  });

function named(snapshot: WorkbookSnapshot, name: string): Result<Template> {
  const found = keptTemplates(snapshot).find((one) => one.name === name);
  return found === undefined ? fail({ code: "no-such-template", detail: { name } }) : ok(found);
}

type Planned<T> = Result<Written<T>> | { readonly ok: false; readonly problem: Problem };

/** Reads, plans and writes, all or nothing. */
function writing<T>(
  options: RunOptions,
  plan: (
    snapshot: WorkbookSnapshot,
    lists: Parameters<typeof candidates>[1],
  ) => Planned<T> | Promise<Planned<T>>,
): Promise<Result<T>> {
  return plannedAnew(async () => {
    const read = await readToWrite(() => readLists({ ...options, formulas: true }));
    if (!read.ok) return read;
    const { snapshot, lists } = read.value;
    if (snapshot.structureProtected) return fail({ code: "workbook-protected" });
    const planned = await plan(snapshot, lists);
    if (!planned.ok) return planned;
    const { edits, value } = planned.value;
    const applied = await write([edits], {
      ...options,
      before: { snapshot },
      on: restsOn(snapshot, edits),
    });
    return applied.ok ? ok(value) : applied;
  });
}
