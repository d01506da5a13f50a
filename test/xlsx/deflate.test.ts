import fc from "fast-check";
import { crc32 as nodeCrc32 } from "node:zlib";
import { crc32Everywhere } from "../../src/xlsx/package/crc32";
import { deflateEverywhere } from "../../src/xlsx/package/deflate";
import { inflateEverywhere } from "../../src/xlsx/package/inflate";
import { nodeDeflate, nodeInflate } from "../../workbench/session/node-deflate";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(text.repeat(50))),
);

test.each([
  ["on the command line, read in the page", nodeDeflate, inflateEverywhere],
  ["in the page, read on the command line", deflateEverywhere, nodeInflate],
])("what is packed %s is what it was", (_, pack, read) => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect([...read(pack(given, 6), given.length)]).toEqual([...given]);
    }),
  );
});

test("the check sum is the same on the command line and in the page", () => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect(crc32Everywhere(given)).toBe(nodeCrc32(given));
    }),
  );
});

test("neither way unpacks more than is said to be in a part, and data that ends too soon is an error", () => {
  const packed = nodeDeflate(new Uint8Array(100_000), 6);
  for (const inflate of [nodeInflate, inflateEverywhere]) {
    const lengthOf = (size: number): number => {
      try {
        return inflate(packed, size).length;
      } catch {
        return 0;
      }
    };
    expect(lengthOf(1000)).toBeLessThanOrEqual(1000);
    expect(() => inflate(packed.subarray(0, packed.length - 8), 100_000)).toThrow();
  }
});
