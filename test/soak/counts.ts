import type { Page } from "playwright-core";
import { paneFrame } from "../support/excel-in-page";

/** What has to be the same number after every cycle. */
export type Counts = {
  readonly sheets: number;
  /** Of the workbook and of its sheets. */
  readonly names: number;
  readonly settings: number;
  /** Handlers of Excel's events that the add-in holds. */
  readonly subscriptions: number;
  readonly dialogs: number;
};

/** What of Microsoft's client holds the handlers of events. */
type Client = {
  readonly GenericEventRegistration: {
    readonly s_genericEventRegistrations: Readonly<
      Record<
        string,
        {
          readonly m_eventRegistration: {
            readonly m_handlersByEventByTarget: Readonly<Record<string, Readonly<Record<string, unknown[]>>>>;
          };
        }
      >
    >;
  };
};

/** Counted through the add-in's own Office.js, and in what is drawn. */
export async function countAll(page: Page): Promise<Counts> {
  const pane = paneFrame(page);
  const inWorkbook = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names, settings } = context.workbook;
      worksheets.load({ name: true });
      const counted = [names.getCount(), settings.getCount()] as const;
      await context.sync();
      const own = worksheets.items.map((sheet) => sheet.names.getCount());
      await context.sync();
      const [ofWorkbook, kept] = counted;
      return {
        sheets: worksheets.items.length,
        names: own.reduce((sum, { value }) => sum + value, ofWorkbook.value),
        settings: kept.value,
      };
    }),
  );
  const subscriptions = await pane.evaluate(() => {
    const { GenericEventRegistration } = OfficeExtension as unknown as Client;
    const all = Object.values(GenericEventRegistration.s_genericEventRegistrations);
    return all
      .flatMap((one) => Object.values(one.m_eventRegistration.m_handlersByEventByTarget))
      .flatMap((byTarget) => Object.values(byTarget))
      .reduce((sum, handlers) => sum + handlers.length, 0);
  });
  const dialogs = await Promise.all(
    [page.mainFrame(), pane].map((frame) => frame.locator("[role=dialog], [role=alertdialog]").count()),
  );
  return { ...inWorkbook, subscriptions, dialogs: dialogs.reduce((sum, count) => sum + count, 0) };
}
