import { FormulaDependencyGenerator, type FormulaDependencyTree } from "@univerjs/engine-formula";

/**
 * For each formula, each time, Univer 0.25.1 goes through all that the formula was taken apart into, to see whether it
 * has a function that is calculated whatever has changed (TODAY), and again for functions whose reach is only known when
 * they are calculated (OFFSET). Formulas that are alike share their parts, and what they are made of does not change:
 * here it is looked for once.
 *
 * Where a later version has no such methods, nothing is changed.
 */
type Inside = {
  _detectForcedRecalculationNodeRecursion?: (this: Inside, node: object) => boolean;
  _getAddressFunctionNodeList?: (
    this: Inside,
    node: object | undefined,
  ) => FormulaDependencyTree["addressFunctionNodes"];
};

const inside = FormulaDependencyGenerator.prototype as unknown as Inside;
const { _detectForcedRecalculationNodeRecursion: isForced, _getAddressFunctionNodeList: reachingIn } = inside;

if (isForced) {
  const forced = new WeakMap<object, boolean>();
  inside._detectForcedRecalculationNodeRecursion = function (node) {
    let known = forced.get(node);
    if (known === undefined) forced.set(node, (known = isForced.call(this, node)));
    return known;
  };
}

if (reachingIn) {
  const withoutReach = new WeakSet();
  inside._getAddressFunctionNodeList = function (node) {
    if (node !== undefined && withoutReach.has(node)) return [];
    const found = reachingIn.call(this, node);
    if (node !== undefined && found.length === 0) withoutReach.add(node);
    return found;
  };
}
