import { splitReference } from "../../src/core/base/address";

/**
 * The rows by which the references of one formula move to give those of another that is alike. References within its own
 * sheet and into others may move by different ways: a summary's fifth row that refers to the list's ninth, and its sixth
 * to the list's eleventh. The engine passes one number on to each reference; both ways travel in it.
 */
export type Ways = {
  /** Rows by which references without a sheet's name move. */
  readonly own: number;
  /** Rows by which references with a sheet's name move. */
  readonly others: number;
};

/** More than twice as many as a sheet has rows; the square is far below what a number holds exactly. */
const STEP = 2 ** 22;

/** One way for both is that number itself, as the engine knows it. */
export const packWays = ({ own, others }: Ways): number => own + (others - own) * STEP;

export function unpackWays(packed: number): Ways {
  const apart = Math.round(packed / STEP);
  const own = packed - apart * STEP;
  return { own, others: own + apart };
}

/** A node of a formula that the engine has taken apart, as far as references are concerned. */
export type ReferenceNode = {
  readonly nodeType: number;
  readonly getChildren: () => readonly ReferenceNode[];
  readonly getParent: () => ReferenceNode | null | undefined;
  readonly getToken: () => string;
  setRefOffset?: (this: ReferenceNode, x: number, y: number) => void;
};
const REFERENCE = 1;

/** The references of a formula. Of whole columns and rows each side of the colon is one. */
export function referencesIn(node: ReferenceNode | undefined): ReferenceNode[] {
  if (node === undefined) return [];
  const below = node.getChildren().flatMap(referencesIn);
  return node.nodeType === REFERENCE ? [node, ...below] : below;
}

/** The name of the sheet that a reference is to; behind a colon, that of the side before. */
export function sheetIn(reference: ReferenceNode): string | undefined {
  const { sheet } = splitReference(reference.getToken().trim());
  if (sheet !== undefined) return sheet;
  const parent = reference.getParent();
  const left = parent?.getToken().trim() === ":" ? parent.getChildren()[0] : undefined;
  return left === undefined || left === reference ? undefined : sheetIn(left);
}

const ways = new WeakMap<ReferenceNode, keyof Ways>();
const following = new WeakSet();

/** Has all references, of which this is one, move by the way that is their own of the two. */
export function followTwoWays(reference: ReferenceNode): void {
  const inside = Object.getPrototypeOf(reference) as ReferenceNode;
  const { setRefOffset } = inside;
  if (setRefOffset === undefined || following.has(inside)) return;
  following.add(inside);
  inside.setRefOffset = function (x, y) {
    if (Math.abs(y) < STEP / 2) {
      setRefOffset.call(this, x, y);
      return;
    }
    let way = ways.get(this);
    if (way === undefined) ways.set(this, (way = sheetIn(this) === undefined ? "own" : "others"));
    setRefOffset.call(this, x, unpackWays(y)[way]);
  };
}
