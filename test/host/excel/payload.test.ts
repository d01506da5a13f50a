import fc from "fast-check";
import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { MAX_PAYLOAD_BYTES, splitByPayload } from "../../../src/host/excel/apply/payload";

type Write = Extract<WorkbookEdit, { kind: "write" }>;

const write = (row: number, content: string[][]): Write => ({
  kind: "write",
  sheet: "清单",
  at: { row, column: 0, rows: content.length, columns: content[0]?.length ?? 0 },
  content,
});
const rows = (count: number, text: string) => Array.from({ length: count }, () => [text, text]);

test("a small plan goes in one request", () => {
  const edits = [write(0, rows(100, "推进中")), { kind: "activate", sheet: "清单" } as const];
  expect(splitByPayload(edits)).toEqual([edits]);
});

test("a block of cells too large for one request is cut between rows and none is lost", () => {
  const block = write(3, rows(5_000, "完善制度,落实责任。".repeat(40)));
  const parts = splitByPayload([block]).flat() as Write[];
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap(({ content }) => content)).toEqual(block.content);
  let row = 3;
  for (const part of parts) {
    expect(part.at).toEqual({ row, column: 0, rows: part.content.length, columns: 2 });
    row += part.at.rows;
    expect(JSON.stringify(part.content).length).toBeLessThan(MAX_PAYLOAD_BYTES);
  }
});

test("whatever the limit, the requests together hold every edit in its order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(30), fc.string({ maxLength: 40 })), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 20_000 }),
      (blocks, limit) => {
        const edits = blocks.map(([count, text], i) => write(i * 100, rows(count + 1, text)));
        const together = splitByPayload(edits, limit).flat() as Write[];
        expect(together.flatMap(({ content }) => content)).toEqual(edits.flatMap(({ content }) => content));
        for (const { at, content } of together) expect(at.rows).toBe(content.length);
      },
    ),
  );
});

test("the apostrophe that each text is sent with counts", () => {
  // A Chinese character takes three bytes, quotes and comma three more, and what an edit costs is 1,500.
  const limit = 20_000 * (3 + 3) + 1500;
  expect(splitByPayload([write(0, rows(10_000, "一"))], limit)).toHaveLength(2);
  expect(splitByPayload([write(0, rows(8_000, "一"))], limit)).toHaveLength(1);
});
