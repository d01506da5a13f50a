import { isRealDay, serialOf } from "../../src/core/base/serial";
import type { Book } from "../book/book";
import { HostError } from "../wire/host-error";
import { object, type HostType } from "../wire/host-type";

type ResultSelf = { readonly value: number };

const resultType: HostType<ResultSelf> = {
  name: "FunctionResult",
  properties: {
    Error: { since: "1.2", get: () => "" },
    Value: { since: "1.2", get: (self) => self.value },
  },
};

/** Excel.Functions: worksheet functions without a cell; those that the add-in calls. */
export const functionsType: HostType<Book> = {
  name: "Functions",
  methods: {
    // An opened file's days are counted in the 1900 system already.
    Date: {
      since: "1.2",
      call: (_book, args) => {
        const [year, month, day] = [args.number(0), args.number(1), args.number(2)];
        if (!isRealDay(year, month, day)) throw new HostError("InvalidArgument");
        return object(resultType, { value: serialOf(year, month, day) });
      },
    },
  },
};
