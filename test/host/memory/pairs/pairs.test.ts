import { Pairs } from "./try-pair";

jest.setTimeout(240_000);

/** All others are tried by `npm run test:pairs`. */
test("every command at once with itself, and with 标记逾期: each is done whole, or says that nothing was changed", async () => {
  const pairs = await Pairs.open();
  const wrong: string[] = [];
  for (const name of pairs.names)
    for (const other of new Set([name, "flag"] as const)) {
      const found = await pairs.wrongOf(name, other);
      if (found !== undefined) wrong.push(`${name} and ${other}: ${found}`);
    }
  expect(wrong).toEqual([]);
});
