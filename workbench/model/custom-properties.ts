import { HostError } from "../wire/host-error";
import { object, type HostObject, type HostType } from "../wire/host-type";
import type { SheetSelf } from "./base/selves";

/** A sheet's own properties: texts by key (keys without case). */
type PropertySelf = { readonly sheet: SheetSelf; readonly key: string };

const mapOf = (s: SheetSelf): Map<string, string> => s.book.sheetExtras(s.id).customProperties;

const keyOf = (s: SheetSelf, key: string): string | undefined =>
  [...mapOf(s).keys()].find((known) => known.toLowerCase() === key.toLowerCase());

const propertyType: HostType<PropertySelf> = {
  name: "WorksheetCustomProperty",
  id: { name: "_Id", get: (p) => p.key },
  properties: {
    Key: { since: "1.12", get: (p) => p.key },
    Value: {
      since: "1.12",
      get: (p) => mapOf(p.sheet).get(p.key) ?? "",
      set: (p, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        mapOf(p.sheet).set(p.key, value);
      },
    },
  },
  methods: {
    Delete: {
      since: "1.12",
      call: (p) => {
        mapOf(p.sheet).delete(p.key);
      },
    },
  },
};

function find(sheet: SheetSelf, wanted: string): HostObject | null {
  const key = keyOf(sheet, wanted);
  return key === undefined ? null : object(propertyType, { sheet, key });
}

export const customPropertiesType: HostType<SheetSelf> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...mapOf(sheet).keys()].map((key) => object(propertyType, { sheet, key })),
  methods: {
    Add: {
      since: "1.12",
      call: (sheet, args) => {
        const key = keyOf(sheet, args.string(0)) ?? args.string(0);
        mapOf(sheet).set(key, args.string(1));
        return object(propertyType, { sheet, key });
      },
    },
    GetCount: { since: "1.12", call: (sheet) => mapOf(sheet).size },
    GetItem: {
      since: "1.12",
      call: (sheet, args) => {
        const found = find(sheet, args.string(0));
        if (!found) throw new HostError("ItemNotFound");
        return found;
      },
    },
    GetItemOrNullObject: { since: "1.12", call: (sheet, args) => find(sheet, args.string(0)) },
  },
};
