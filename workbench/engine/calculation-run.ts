import { requestImmediateMacroTask, type IConfigService } from "@univerjs/core";
import {
  CalculateFormulaService,
  DEFAULT_INTERVAL_COUNT,
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  FormulaExecuteStageType,
  type generateAstNode,
  type FormulaRuntimeService,
  type IAllRuntimeData,
  type IFormulaCurrentConfigService,
  type IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
  type Interpreter,
  type IUniverEngineFormulaConfig,
} from "@univerjs/engine-formula";
import { isUntouched } from "./quick-formulas";

/**
 * Univer 0.25.1 looks each cell's formula up by its text, character by character, and clears all that the formula was
 * taken apart into of its values afterwards, whether there are any or not: with formulas of a thousand characters that
 * takes as long as calculating them. Here a calculation is run as Univer runs it, but formulas that are alike are looked
 * up once (see alike-formulas), and what holds no values is not cleared.
 *
 * Where a later version has no such methods, nothing is changed.
 */
type Inside = {
  _apply?: (this: Inside, isForSpills?: boolean) => Promise<IAllRuntimeData | undefined>;
  readonly _configService: IConfigService;
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _formulaDependencyGenerator: IFormulaDependencyGenerator & { readonly _getTreeNode?: FindNode };
  readonly _interpreter: Interpreter;
  readonly _isCalculateTreeModel: boolean;
  readonly _runtimeService: FormulaRuntimeService;
  readonly _executionInProgressListener$: Told;
  readonly _executionCompleteListener$: Told;
};
type Told = { readonly next: (value: unknown) => void };
type Node = ReturnType<typeof generateAstNode>;
type FindNode = (tree: IFormulaDependencyTree) => Node;

const {
  START_DEPENDENCY,
  START_CALCULATION,
  CURRENTLY_CALCULATING,
  START_DEPENDENCY_ARRAY_FORMULA,
  START_CALCULATION_ARRAY_FORMULA,
  CURRENTLY_CALCULATING_ARRAY_FORMULA,
  IDLE,
} = FormulaExecuteStageType;

const inside = CalculateFormulaService.prototype as unknown as Inside;
const apply = inside._apply;
if (apply)
  inside._apply = async function (isForSpills = false) {
    const { _runtimeService: runtime, _formulaDependencyGenerator: generator } = this;
    if (generator._getTreeNode === undefined) return apply.call(this, isForSpills);
    const tell = (stage: FormulaExecuteStageType): void => {
      runtime.setFormulaExecuteStage(stage);
      this._executionInProgressListener$.next(runtime.getRuntimeState());
    };
    tell(isForSpills ? START_DEPENDENCY_ARRAY_FORMULA : START_DEPENDENCY);
    const trees = await generator.generate(this._isCalculateTreeModel);
    const total = trees.length;
    if (isForSpills) runtime.setTotalArrayFormulasToCalculate(total);
    else runtime.setTotalFormulasToCalculate(total);
    tell(isForSpills ? START_CALCULATION_ARRAY_FORMULA : START_CALCULATION);
    const pauses: (() => void)[] = [];
    const most = withoutPause(this);
    for (let done = 0; done < total; done += 1) {
      // Each is let go as soon as it is calculated.
      const tree = trees.pop();
      if (tree === undefined) break;
      const node = generator._getTreeNode(tree);
      if (done % most === 0) {
        await new Promise<unknown>((resolve) => pauses.push(requestImmediateMacroTask(resolve)));
        if (isForSpills) runtime.setCompletedArrayFormulasCount(done + 1);
        else runtime.setCompletedFormulasCount(done + 1);
        tell(isForSpills ? CURRENTLY_CALCULATING_ARRAY_FORMULA : CURRENTLY_CALCULATING);
        if (runtime.isStopExecution()) {
          runtime.setFormulaExecuteStage(IDLE);
          runtime.markedAsStopFunctionsExecuted();
          this._executionCompleteListener$.next(runtime.getAllRuntimeData());
          return undefined;
        }
      }
      const waiting = calculate(this, tree, node);
      if (waiting !== undefined) await waiting;
      if (!isUntouched(node)) node.resetCalculationState();
    }
    for (const end of pauses) end();
    if (total > 0) runtime.markedAsSuccessfullyExecuted();
    else if (!isForSpills) runtime.markedAsNoFunctionsExecuted();
    return runtime.getAllRuntimeData();
  };

/** After so many formulas others have their turn. */
function withoutPause({ _configService }: Inside): number {
  const config = _configService.getConfig<IUniverEngineFormulaConfig>(ENGINE_FORMULA_PLUGIN_CONFIG_KEY);
  return config?.intervalCount ?? DEFAULT_INTERVAL_COUNT;
}

/** Enters the result of one formula; at once, but where it waits for something outside. */
function calculate(self: Inside, tree: IFormulaDependencyTree, node: Node): Promise<void> | undefined {
  const { _runtimeService: runtime, _interpreter: interpreter } = self;
  const { row, column, refOffsetX, refOffsetY, formulaId, featureId } = tree;
  runtime.setCurrent(row, column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
  if (tree.getDirtyData != null && featureId != null) {
    const { runtimeCellData, dirtyRanges } = tree.getDirtyData(
      self._currentConfigService.getDirtyData(),
      runtime.getAllRuntimeData(),
    );
    runtime.setRuntimeFeatureCellData(featureId, runtimeCellData);
    runtime.setRuntimeFeatureRange(featureId, dirtyRanges);
    return undefined;
  }
  const data = { node, refOffsetX, refOffsetY };
  const enter = (value: ReturnType<Interpreter["execute"]>): void => {
    if (formulaId != null) runtime.setRuntimeOtherData(formulaId, refOffsetX, refOffsetY, value);
    else runtime.setRuntimeData(value);
  };
  if (interpreter.checkAsyncNode(node)) return interpreter.executeAsync(data).then(enter);
  enter(interpreter.execute(data));
  return undefined;
}
