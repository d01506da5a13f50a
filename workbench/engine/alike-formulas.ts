import { AbsoluteRefType, moveRangeByOffset, type IRange, type IUnitRange } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  FormulaDependencyTreeVirtual,
  type FormulaDependencyTree,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { formulaShape, type FormulaShape } from "./formula-shape";
import { followTwoWays, packWays, referencesIn, sheetIn, type ReferenceNode, type Ways } from "./two-ways";

/**
 * Before each calculation Univer 0.25.1 takes every formula of the workbook apart, changed or not, and keeps 5,000 of
 * them: with more, all are read again, twice a calculation. Cells that a file or a fill shares one formula among are
 * read once, and calculated by the formula of the first with its references moved. Here the same is done for all
 * formulas that are alike (see `formulaShape`); the workbook itself knows nothing of it.
 *
 * Where a later version has no such methods, nothing is changed.
 */
type Inside = {
  _registerFormulas?: (this: Inside, ...rest: unknown[]) => void;
  _createFDtree?: CreateTree;
  _calculateListByFunctionRefNode?: (this: Inside, trees: readonly Tree[]) => Promise<void>;
  _dependencyManagerService: { getLastTreeId: () => number | undefined };
  _getTreeNode?: (this: Inside, tree: Tree) => ReferenceNode;
  _currentConfigService: { getSheetNameMap: () => SheetNames };
};
/** Ids of sheets by the workbook's id and the sheet's name. */
type SheetNames = Readonly<Record<string, Readonly<Record<string, string | undefined> | undefined>>>;
type CreateTree = (this: Inside, ...cell: Cell) => Tree;
type Cell = [
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
  unitData: unknown,
  item: IFormulaDataItem,
];
type Tree = FormulaDependencyTree | FormulaDependencyTreeVirtual;

/** A formula that was taken apart, for those alike. */
type First = {
  readonly tree: FormulaDependencyTree;
  readonly at: FormulaShape;
  /** Whether references into other sheets may move by a way of their own; found when it is first asked. */
  hasTwoWays?: boolean;
};

const NONE: FormulaDependencyTree["addressFunctionNodes"] = [];

/** Of Univer's own class all but what its constructor makes of each: two sets, and a dozen fields one by one. */
const Bare = function () {
  // Nothing: the fields are declared below.
} as unknown as new () => FormulaDependencyTreeVirtual;
Bare.prototype = FormulaDependencyTreeVirtual.prototype;

/** A cell calculated by the formula of another, whose references may move by other ways than the cell's place. */
class AlikeTree extends Bare {
  override refTree: FormulaDependencyTree | null;
  override refOffsetX: number;
  override refOffsetY: number;
  override isCache = false;
  override isDirty = false;
  override addressFunctionNodes: FormulaDependencyTree["addressFunctionNodes"] = NONE;
  private ranges: IUnitRange[] | undefined = undefined;

  constructor(
    override readonly treeId: number,
    private readonly place: { readonly row: number; readonly column: number },
    private readonly ways: Ways,
    first: FormulaDependencyTree,
    columns: number,
  ) {
    super();
    this.resetState();
    this.refTree = first;
    this.refOffsetX = columns;
    this.refOffsetY = packWays(ways);
  }

  override get row(): number {
    return this.place.row;
  }

  override get column(): number {
    return this.place.column;
  }

  /** Univer works this out anew each time it looks at one of the list. */
  override get rangeList(): IUnitRange[] {
    if (this.ranges !== undefined) return this.ranges;
    const whole = this.refTree ? rangesOf(this.refTree) : [];
    if (whole.length === 0) return [];
    return (this.ranges = whole.map((range) => this.moved(range)));
  }

  private moved(of: IUnitRange): IUnitRange {
    if (stays(of.range)) return of;
    const rows = of.sheetId === this.subUnitId ? this.ways.own : this.ways.others;
    return { ...of, range: moveRangeByOffset(of.range, this.refOffsetX, rows) };
  }
}

const stays = ({ startAbsoluteRefType, endAbsoluteRefType }: IRange): boolean =>
  startAbsoluteRefType === AbsoluteRefType.ALL && endAbsoluteRefType === AbsoluteRefType.ALL;

/** Univer lists a cell as often as a formula names it. */
const ranges = new WeakMap<FormulaDependencyTree, readonly IUnitRange[]>();

function rangesOf(tree: FormulaDependencyTree): readonly IUnitRange[] {
  let known = ranges.get(tree);
  if (known === undefined) {
    known = [...new Map(tree.rangeList.map((range) => [rangeKey(range), range])).values()];
    // Of a formula that is not taken apart yet there are none.
    if (known.length > 0) ranges.set(tree, known);
  }
  return known;
}

function rangeKey({ unitId, sheetId, range }: IUnitRange): string {
  const { startRow, startColumn, endRow, endColumn, startAbsoluteRefType, endAbsoluteRefType } = range;
  const place = [startRow, startColumn, endRow, endColumn, startAbsoluteRefType, endAbsoluteRefType];
  return [unitId, sheetId, ...place].join("|");
}

const inside = FormulaDependencyGenerator.prototype as unknown as Inside;
const { _registerFormulas: register, _createFDtree: create } = inside;
/** By sheet and shape, while the formulas of one calculation are gathered. */
let firsts: Map<string, Map<string, First>> | undefined;
if (register && create) {
  inside._registerFormulas = function (...rest) {
    firsts = new Map();
    nodes = new WeakMap();
    try {
      register.apply(this, rest);
    } finally {
      firsts = undefined;
    }
  };
  inside._createFDtree = function (...cell) {
    const [unitId, sheetId, row, column, , item] = cell;
    // What shares a formula already is Univer's own.
    const at = firsts === undefined || item.si !== undefined ? undefined : shapeOf(item);
    if (firsts === undefined || at === undefined) return create.apply(this, cell);
    const sheet = `${unitId}|${sheetId}`;
    let ofSheet = firsts.get(sheet);
    if (ofSheet === undefined) firsts.set(sheet, (ofSheet = new Map<string, First>()));
    const first = ofSheet.get(at.shape);
    if (first === undefined) {
      const tree = create.apply(this, cell) as FormulaDependencyTree;
      ofSheet.set(at.shape, { tree, at });
      return tree;
    }
    const ways = { own: at.row - first.at.row, others: at.rowElsewhere - first.at.rowElsewhere };
    if (ways.own !== ways.others) {
      const names = this._currentConfigService.getSheetNameMap();
      first.hasTwoWays ??= canGoTwoWays(first.tree, this._getTreeNode?.(first.tree), names);
      if (!first.hasTwoWays) return create.apply(this, cell);
    }
    const treeId = this._dependencyManagerService.getLastTreeId() ?? 0;
    return new AlikeTree(treeId, { row, column }, ways, first.tree, at.column - first.at.column);
  };
}

/**
 * Whether the references of a formula can move by two ways: not where one names the sheet that the formula is on, or
 * none that is known, as what it depends on could be taken to move by the other.
 */
function canGoTwoWays(
  { unitId, subUnitId }: FormulaDependencyTree,
  node: ReferenceNode | undefined,
  names: SheetNames,
): boolean {
  if (node === undefined) return false;
  const references = referencesIn(node);
  const [first] = references;
  if (first) followTwoWays(first);
  return references.every((one) => {
    const sheet = sheetIn(one);
    const id = sheet === undefined ? undefined : names[unitId]?.[sheet];
    return sheet === undefined || (id !== undefined && id !== subUnitId);
  });
}

/** Of formulas alike the first alone is looked up among those that were taken apart, once a calculation. */
let nodes = new WeakMap<FormulaDependencyTree, ReferenceNode>();
const { _getTreeNode: nodeOf } = inside;
if (nodeOf)
  inside._getTreeNode = function (tree) {
    const first = tree instanceof AlikeTree ? tree.refTree : undefined;
    if (!first) return nodeOf.call(this, tree);
    let known = nodes.get(first);
    if (known === undefined) nodes.set(first, (known = nodeOf.call(this, first)));
    return known;
  };

const shapes = new WeakMap<IFormulaDataItem, { readonly f: string; readonly at: FormulaShape | undefined }>();

/** Found once for each formula that a cell has. */
function shapeOf(item: IFormulaDataItem): FormulaShape | undefined {
  let known = shapes.get(item);
  if (known?.f !== item.f) shapes.set(item, (known = { f: item.f, at: formulaShape(item.f) }));
  return known.at;
}

/**
 * For formulas with OFFSET or INDIRECT Univer enters the places of all formulas into an index, each time, whether there
 * are any such formulas or not.
 */
const indexed = inside._calculateListByFunctionRefNode;
if (indexed)
  inside._calculateListByFunctionRefNode = async function (trees) {
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0)) await indexed.call(this, trees);
  };
