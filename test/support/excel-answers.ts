import type { Frame } from "playwright-core";

/**
 * How Excel takes what the add-in asks for: it answers as ever; it holds everything back, as while it is busy; it
 * refuses what would be held back because a cell is being edited, and holds the rest back; it refuses everything.
 */
export type Answering = "as ever" | "late" | "after the edit" | "never";

type Held = { how: Answering; go: (() => void)[] };

/** Has Excel answer in a way of its own from now on; what was held back goes on when that is over. */
export async function letExcelAnswer(frame: Frame, how: Answering): Promise<void> {
  await frame.evaluate((to) => {
    const own = window as unknown as { held?: Held };
    const before = own.held;
    if (before !== undefined) {
      before.how = to;
      for (const go of before.go.splice(0)) go();
      return;
    }
    const held: Held = { how: to, go: [] };
    own.held = held;
    const excel = Excel as unknown as { run: (...args: readonly unknown[]) => Promise<unknown> };
    const run = excel.run.bind(excel);
    const refusal = (code: string): Error =>
      Object.assign(Object.create(OfficeExtension.Error.prototype) as Error, { code, message: code });
    excel.run = async (...args) => {
      const [options] = args as [{ readonly delayForCellEdit?: boolean }];
      const isAsking = options.delayForCellEdit === false;
      if (held.how === "after the edit" && isAsking) throw refusal("InvalidOperationInCellEditMode");
      if (held.how === "late" || held.how === "after the edit")
        await new Promise<void>((go) => held.go.push(go));
      if (held.how === "never") throw refusal("ServerBusy");
      return run(...args);
    };
  }, how);
}
