import { faultsOf, referenceOf, tryFault } from "./try-fault";
import { TRIED } from "./workbooks";

jest.setTimeout(240_000);

/** The short form of `npm run test:faults`: what writes names, cells and rules, cut in few places. */
const SHORT = ["correctList", "flag", "unflag"];
const CUTS = 2;

test.each(TRIED.filter(({ name }) => SHORT.includes(name)).map((tried) => [tried.name, tried] as const))(
  "%s: whatever request is lost, gone or cut, it says what happened, and done again it ends as one clean run",
  async (_name, tried) => {
    const reference = await referenceOf(tried);
    const wrong: string[] = [];
    const writing = reference.changes.findIndex((places) => places.length > 0) + 1;
    for (const fault of faultsOf(reference, CUTS)) {
      // The client reads alike in all commands: what is lost before the workbook is looked at is tried once.
      if (fault.request > 1 && fault.request < writing - 1) continue;
      for (const finding of await tryFault(tried, fault, reference))
        wrong.push(`${finding}: ${JSON.stringify(fault)}`);
    }
    expect(wrong).toEqual([]);
  },
);
