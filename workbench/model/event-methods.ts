import type { Book } from "../book/book";
import { EventType } from "../book/event-wishes";
import type { ApiVersion, Method } from "../wire/host-type";

/** Excel.WorksheetCollection's part in `onChanged.add()` and the like: the wish to be told, and its end. */
export const eventMethods: Readonly<Record<string, Method<Book>>> = {
  ...wish("DataChanged", EventType.changed, "1.9"),
  ...wish("Added", EventType.added, "1.7"),
  ...wish("Deleted", EventType.deleted, "1.7"),
};

function wish(
  name: string,
  type: (typeof EventType)[keyof typeof EventType],
  since: ApiVersion,
): Readonly<Record<string, Method<Book>>> {
  return {
    [`_Register${name}Event`]: { since, call: (book) => void book.eventWishes.add(type) },
    [`_Unregister${name}Event`]: { since, call: (book) => void book.eventWishes.delete(type) },
  };
}
