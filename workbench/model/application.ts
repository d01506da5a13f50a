import type { HostType } from "../wire/host-type";
import type { Book } from "../book/book";

/**
 * Excel.Application, as far as a batch needs it. Nothing is drawn or calculated during a batch anyway, so suspending
 * either has nothing to do.
 */
export const applicationType: HostType<Book> = {
  name: "Application",
  properties: { CalculationMode: { since: "1.1", get: () => "Automatic" } },
  methods: {
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
    SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => undefined },
    Calculate: {
      since: "1.1",
      call: (book) => {
        book.engine.api.getFormula().executeCalculation();
      },
    },
  },
};
