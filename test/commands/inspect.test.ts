import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "../../src/commands/inspect";
import { serialOf } from "../../src/core/base/serial";
import { readXlsx } from "../../workbench/xlsx";
import { LAYOUTS } from "../fixtures/lists/layouts";
import { openFileBook } from "../workbench/open-book";
import { syncsOf } from "./interceptors";

const asOf = serialOf(2020, 10, 8);
const folder = join(__dirname, "../fixtures/lists");
const input = (name: string): Uint8Array => readFileSync(join(folder, name, "input.xlsx"));

async function open(name: string): Promise<void> {
  const { data, extras } = await readXlsx(input(name), `${name}.xlsx`);
  await openFileBook(data, extras);
}

describe("lists in the manner of other places, from their files", () => {
  test.each(LAYOUTS.map(({ name, about }) => [name, about] as const))("%s: %s", async (name) => {
    await open(name);
    const found = await inspect({ asOf });
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
    expect(found).toMatchObject({ ok: true, value: expected as object });
  });
});

test("reading takes three requests to Excel, however many sheets and lists there are", async () => {
  await open("no-list-at-all");
  expect(await syncsOf(() => inspect({ asOf }))).toBe(3);
});
