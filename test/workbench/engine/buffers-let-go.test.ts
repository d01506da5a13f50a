import { setTimeout as wait } from "node:timers/promises";
import { LifecycleStages } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { BehaviorSubject, Subject } from "rxjs";
import "../../../workbench/engine/buffers-let-go";

type Made<T> = new (...services: unknown[]) => T;

test("formulas wait for the first calculation, later ones are set at once, and none is kept to be set again", async () => {
  const set: unknown[] = [];
  const commands = {
    onCommandExecuted: () => ({ dispose: () => undefined }),
    executeCommand: (id: string, params: { readonly formulaMap?: object }) => {
      if (params.formulaMap) set.push(...Object.keys(params.formulaMap));
      return Promise.resolve(id);
    },
  };
  const Formulas = RegisterOtherFormulaService as unknown as Made<RegisterOtherFormulaService>;
  const formulas = new Formulas(commands, { register: () => undefined }, {});
  const early = formulas.registerFormulaWithRange("book", "sheet", "=A1");
  expect(set).toEqual([]);
  formulas.calculateStarted$.next(true);
  expect(set).toEqual([early]);
  const late = formulas.registerFormulaWithRange("book", "sheet", "=A2");
  expect(set).toEqual([early, late]);
  formulas.calculateStarted$.next(true);
  expect(set).toEqual([early, late]);
  await wait(0);
  formulas.dispose();
});

test("entries wait for the first drawing to be checked, later ones are checked soon, and none is kept to be checked again", async () => {
  const lifecycle$ = new BehaviorSubject(LifecycleStages.Ready);
  const lifecycle = {
    lifecycle$,
    get stage() {
      return lifecycle$.getValue();
    },
  };
  const sheet = { getSheetId: () => "sheet" };
  const book = { getUnitId: () => "book", getActiveSheet: () => sheet, getSheetBySheetId: () => undefined };
  let checks = 0;
  const instances = { getUnit: () => book, getCurrentUnitOfType: () => ((checks += 1), book) };
  const dirtyRanges$ = new Subject<unknown>();
  const Service =
    SheetsDataValidationValidatorService as unknown as Made<SheetsDataValidationValidatorService>;
  const service = new Service(instances, {}, { dirtyRanges$ }, lifecycle);
  const change = () => {
    dirtyRanges$.next({ unitId: "book", subUnitId: "sheet", ranges: [] });
  };
  change();
  await wait(50);
  expect(checks).toBe(0);
  lifecycle$.next(LifecycleStages.Rendered);
  expect(checks).toBe(1);
  change();
  await wait(50);
  expect(checks).toBe(2);
  lifecycle$.next(LifecycleStages.Rendered);
  await wait(50);
  expect(checks).toBe(2);
  service.dispose();
});
