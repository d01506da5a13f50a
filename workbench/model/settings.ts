import type { Book } from "../book/book";
import { HostError } from "../wire/host-error";
import { object, type HostType } from "../wire/host-type";

type SettingSelf = { readonly book: Book; readonly key: string };

const settingType: HostType<SettingSelf> = {
  name: "Setting",
  id: { name: "_Id", get: (self) => self.key },
  properties: {
    Key: { since: "1.4", get: (self) => self.key },
    Value: {
      since: "1.4",
      get: ({ book, key }) => {
        if (!book.extras.settings.has(key)) throw new HostError("ItemNotFound");
        return book.extras.settings.get(key);
      },
      set: ({ book, key }, value) => {
        book.extras.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: {
      since: "1.4",
      call: ({ book, key }) => {
        book.extras.settings.delete(key);
      },
    },
  },
};

/** Excel.SettingCollection: what an add-in keeps in the document. */
export const settingsType: HostType<Book> = {
  name: "SettingCollection",
  items: (book) => [...book.extras.settings.keys()].map((key) => object(settingType, { book, key })),
  methods: {
    Add: {
      since: "1.4",
      call: (book, args) => {
        const key = args.string(0);
        book.extras.settings.set(key, args.raw(1) ?? null);
        return object(settingType, { book, key });
      },
    },
    GetCount: { since: "1.4", call: (book) => book.extras.settings.size },
    GetItem: {
      since: "1.4",
      call: (book, args) => {
        const key = args.string(0);
        if (!book.extras.settings.has(key)) throw new HostError("ItemNotFound");
        return object(settingType, { book, key });
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (book, args) => {
        const key = args.string(0);
        return book.extras.settings.has(key) ? object(settingType, { book, key }) : null;
      },
    },
  },
};
