import { LifecycleStages, type IDisposable, type LifecycleService } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/**
 * Univer 0.25.1 collects what happens before a start, to do it then: the formulas of formats and entries until the
 * first calculation, the entries to check until the first drawing. It goes on collecting when the start is over, for as
 * long as the page is open, though from then on another listener does each at once. Here the start ends the collecting.
 */
type Keeper = { disposeWithMe: (listener: IDisposable) => IDisposable };
type Formulas = Keeper &
  Pick<RegisterOtherFormulaService, "calculateStarted$"> & { _initFormulaRegister: (this: Formulas) => void };
type Checks = Keeper & {
  readonly _lifecycleService: LifecycleService;
  _initRecalculate: (this: Checks) => void;
};

const formulas = RegisterOtherFormulaService.prototype as unknown as Formulas;
const { _initFormulaRegister: initFormulas } = formulas;
formulas._initFormulaRegister = function () {
  const collecting = firstListener(this, () => {
    initFormulas.call(this);
  });
  this.calculateStarted$.subscribe((hasStarted) => {
    if (hasStarted) collecting?.dispose();
  });
};

const checks = SheetsDataValidationValidatorService.prototype as unknown as Checks;
const { _initRecalculate: initChecks } = checks;
checks._initRecalculate = function () {
  const collecting = firstListener(this, () => {
    initChecks.call(this);
  });
  this._lifecycleService.lifecycle$.subscribe((stage) => {
    if (stage >= LifecycleStages.Rendered) collecting?.dispose();
  });
};

/** The first that begins to listen, which is the one that collects. */
function firstListener(service: Keeper, begin: () => void): IDisposable | undefined {
  const { disposeWithMe } = service;
  const listeners: IDisposable[] = [];
  service.disposeWithMe = (listener) => {
    const kept = disposeWithMe.call(service, listener);
    listeners.push(kept);
    return kept;
  };
  begin();
  Reflect.deleteProperty(service, "disposeWithMe");
  return listeners[0];
}
