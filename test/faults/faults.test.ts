import { queueStrings, type WritingCommand } from "../../src/strings/queue";
import { faultsOf, referenceOf, tryFault } from "./try-fault";
import { TRIED } from "./workbooks";

jest.setTimeout(240_000);

/** The short form of `npm run test:faults`: what writes names, cells and rules, cut in few places. */
const SHORT = ["correctList", "flag", "unflag"];
const CUTS = 2;

/** It writes on a scratch sheet of its own that it takes away again, and nothing of the user's. */
const ELSEWHERE: readonly WritingCommand[] = ["selfCheck"];

test("every command that writes is tried with every fault by npm run test:faults", () => {
  const tried = new Set(TRIED.map(({ name }) => name.split(/[ ,]/)[0]));
  const writing = (Object.keys(queueStrings.name) as WritingCommand[]).filter(
    (command) => !ELSEWHERE.includes(command),
  );
  expect(writing.filter((command) => !tried.has(command))).toEqual([]);
});

test.each(TRIED.filter(({ name }) => SHORT.includes(name)).map((tried) => [tried.name, tried] as const))(
  "%s: whatever request is lost, gone or cut, it says what happened, and done again it ends as one clean run",
  async (_name, tried) => {
    const reference = await referenceOf(tried);
    const wrong: string[] = [];
    for (const fault of faultsOf(reference, CUTS))
      for (const finding of await tryFault(tried, fault, reference))
        wrong.push(`${finding}: ${JSON.stringify(fault)}`);
    expect(wrong).toEqual([]);
  },
);
