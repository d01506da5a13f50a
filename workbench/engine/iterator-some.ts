/**
 * Univer 0.25.1 calls `map.keys().some(…)`. Iterator helpers came with Node 22 and Chromium 122; on Node 20 this adds
 * `some`, before Univer is loaded.
 */
const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as {
  some?: (test: (value: unknown, index: number) => boolean) => boolean;
};

if (!iteratorPrototype.some) {
  Object.defineProperty(iteratorPrototype, "some", {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, test: (value: unknown, index: number) => boolean) {
      let index = 0;
      for (const value of this) if (test(value, index++)) return true;
      return false;
    },
  });
}

export {};
