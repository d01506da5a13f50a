import { FORMULA_REF_TO_ARRAY_CACHE, FormulaDependencyGenerator } from "@univerjs/engine-formula";

/**
 * Univer 0.25.1 keeps what formulas were taken apart into, the 5,000 and 2,000 newest, whether any cell still has such a
 * formula or not; and it looks them up by a sum of 32 bits, so that a long formula can be taken for another. Here they
 * are looked up by their texts, and go when none has asked for them in some dozens of calculations.
 *
 * Where a later version has no such methods, nothing is changed.
 */
type Inside = {
  readonly _cache?: { readonly limit?: number };
  _hash?: (text: string) => string;
  get: (this: Inside, text: string) => unknown;
  set: (this: Inside, text: string, value: unknown) => void;
  delete: (this: Inside, text: string) => void;
  clear: (this: Inside) => void;
  forEach: (this: Inside, each: (value: unknown, key: string) => void) => void;
};

/** Of formulas taken apart into words, and into trees; what is kept of other things has other sizes. */
const SIZES: ReadonlySet<unknown> = new Set([2_000, 5_000]);

/** What none has asked for in so many calculations, or twice as many, goes. */
const CALCULATIONS = 32;

let calculations = 0;

/** What was asked for lately, and what was before that. */
class Kept {
  private young = new Map<string, unknown>();
  private old = new Map<string, unknown>();
  private since = calculations;

  constructor(private readonly most: number) {}

  get(text: string): unknown {
    const young = this.young.get(text);
    if (young !== undefined) return young;
    const old = this.old.get(text);
    if (old !== undefined) this.set(text, old);
    return old;
  }

  set(text: string, value: unknown): void {
    if (this.young.size >= this.most || calculations - this.since >= CALCULATIONS) {
      this.old = this.young;
      this.young = new Map();
      this.since = calculations;
    }
    this.young.set(text, value);
  }

  delete(text: string): void {
    this.young.delete(text);
    this.old.delete(text);
  }

  entries(): Iterable<[string, unknown]> {
    return new Map([...this.old, ...this.young]);
  }
}

const inside = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Inside;
const generator = FormulaDependencyGenerator.prototype as unknown as {
  _registerFormulas?: (...rest: unknown[]) => void;
};
const register = generator._registerFormulas;

if (inside._hash && register) {
  generator._registerFormulas = function (...rest) {
    calculations += 1;
    register.apply(this, rest);
  };
  inside._hash = (text) => text;
  const caches = new WeakMap<Inside, Kept>();
  const keptBy = (cache: Inside): Kept | undefined => {
    const limit = cache._cache?.limit;
    if (limit === undefined || !SIZES.has(limit)) return undefined;
    let kept = caches.get(cache);
    if (kept === undefined) caches.set(cache, (kept = new Kept(limit)));
    return kept;
  };
  const { get, set, delete: remove, clear, forEach } = inside;
  inside.get = function (text) {
    const kept = keptBy(this);
    return kept ? kept.get(text) : get.call(this, text);
  };
  inside.set = function (text, value) {
    const kept = keptBy(this);
    if (kept) kept.set(text, value);
    else set.call(this, text, value);
  };
  inside.delete = function (text) {
    const kept = keptBy(this);
    if (kept) kept.delete(text);
    else remove.call(this, text);
  };
  inside.clear = function () {
    caches.delete(this);
    clear.call(this);
  };
  inside.forEach = function (each) {
    const kept = keptBy(this);
    if (kept) for (const [key, value] of kept.entries()) each(value, key);
    else forEach.call(this, each);
  };
}
