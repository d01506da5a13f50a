import { selfCheckStrings } from "../../../strings/self-check";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const MILLISECONDS = 5000;

/** Asks for the same events as `watchWorkbook`. */
export const events: Assumption = {
  id: "events",
  run: async (context, scratch) => {
    const { worksheets } = context.workbook;
    const told = { changed: false, added: false, deleted: false };
    const tell = (what: keyof typeof told) => () => {
      told[what] = true;
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(tell("changed")),
      worksheets.onAdded.add(tell("added")),
      worksheets.onDeleted.add(tell("deleted")),
    ];
    await context.sync();
    try {
      const spare = scratch.addSpare(context);
      scratch.range(context, scratch.area(1)).values = [["改动"]];
      await context.sync();
      worksheets.getItem(spare).delete();
      await context.sync();
      await scratch.until(() => Object.values(told).every(Boolean), MILLISECONDS);
    } finally {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }
    return compared([
      [label.changed, true, told.changed],
      [label.added, true, told.added],
      [label.deleted, true, told.deleted],
    ]);
  },
};
