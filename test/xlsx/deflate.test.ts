import fc from "fast-check";
import { deflateEverywhere as everywhere } from "../../src/xlsx/package/deflate";
import { nodeDeflate } from "../../workbench/session/node-deflate";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(text.repeat(50))),
);

test.each([
  ["on the command line, read in the page", nodeDeflate, everywhere],
  ["in the page, read on the command line", everywhere, nodeDeflate],
])("what is packed %s is what it was, with the same check sum", (_, packs, reads) => {
  fc.assert(
    fc.property(bytes, (given) => {
      const read = reads.inflate(packs.deflate(given, 6), given.length);
      expect([...read]).toEqual([...given]);
      expect(packs.crc32(given)).toBe(reads.crc32(read));
    }),
  );
});

test("neither way unpacks more than is said to be in a part, and damaged data is an error or not the same", () => {
  const packed = nodeDeflate.deflate(new Uint8Array(100_000), 6);
  for (const way of [nodeDeflate, everywhere]) {
    const more = (): Uint8Array => way.inflate(packed, 1000);
    try {
      expect(more().length).toBeLessThanOrEqual(1000);
    } catch (error) {
      expect(error).toHaveProperty("message");
    }
    expect(() => way.inflate(packed.subarray(0, packed.length - 8), 100_000)).toThrow();
  }
});
