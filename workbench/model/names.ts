import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { absoluteAddress, quoteSheet } from "../../src/core/base/address";
import { HostError } from "../wire/host-error";
import { object, type HostType } from "../wire/host-type";
import type { Book } from "../book/book";
import { allNames, WORKBOOK_SCOPE } from "./base/all-names";
import { openReference } from "./base/references";
import { rangeObject, rangeType } from "./base/declared";
import { sheetOfRange } from "./base/selves";

let nextName = 1;

/** The workbook's names, or one sheet's own. */
type NamesSelf = { readonly book: Book; readonly sheetId: string | undefined };
type NameSelf = NamesSelf & { readonly name: string };

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function namesOf({ book, sheetId }: NamesSelf): readonly IDefinedNamesServiceParam[] {
  return allNames(book).filter((item) => item.localSheetId === (sheetId ?? WORKBOOK_SCOPE));
}

function find(self: NamesSelf, name: string): IDefinedNamesServiceParam | undefined {
  return namesOf(self).find((item) => sameName(item.name, name));
}

function open(self: NameSelf): IDefinedNamesServiceParam {
  const found = find(self, self.name);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** The facade's objects of names: what changes them. */
function changeable({ book, sheetId }: NamesSelf): readonly FDefinedName[] {
  const scope = sheetId ?? WORKBOOK_SCOPE;
  return book.workbook.getDefinedNames().filter((item) => item.getLocalSheetId() === scope);
}

function openToChange(self: NameSelf): FDefinedName {
  const found = changeable(self).find((item) => sameName(item.getName(), self.name));
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const formulaOf = (item: IDefinedNamesServiceParam): string => {
  const reference = item.formulaOrRefString;
  return reference.startsWith("=") ? reference : `=${reference}`;
};

const TEXT = /^="((?:[^"]|"")*)"$/;
const textOf = (formula: string): string => TEXT.exec(formula)?.[1]?.replaceAll('""', '"') ?? "";

/** What a name stands for. Excel would calculate the formula; here only constants and references are told apart. */
function typeOf(self: NameSelf): "String" | "Double" | "Boolean" | "Error" | "Range" {
  const formula = formulaOf(open(self));
  if (TEXT.test(formula)) return "String";
  if (/^=[+-]?\d+(\.\d+)?$/.test(formula)) return "Double";
  if (/^=(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  return formula.includes("#REF!") ? "Error" : "Range";
}

const nameType: HostType<NameSelf> = {
  name: "NamedItem",
  id: { name: "_Id", get: (n) => n.name },
  properties: {
    Name: { since: "1.1", get: (n) => open(n).name },
    Formula: {
      since: "1.7",
      get: (n) => formulaOf(open(n)),
      set: (n, value) => {
        openToChange(n).setFormula(String(value));
      },
    },
    Comment: {
      since: "1.4",
      get: (n) => open(n).comment ?? "",
      set: (n, value) => {
        openToChange(n).setComment(String(value));
      },
    },
    Type: { since: "1.1", get: (n) => typeOf(n) },
    Value: {
      since: "1.1",
      get: (n) => (typeOf(n) === "String" ? textOf(formulaOf(open(n))) : formulaOf(open(n)).slice(1)),
    },
    Visible: {
      since: "1.1",
      get: (n) => open(n).hidden !== true,
      set: (n, value) => {
        openToChange(n).setHidden(value !== true);
      },
    },
    Scope: { since: "1.4", get: (n) => (n.sheetId === undefined ? "Workbook" : "Worksheet") },
  },
  methods: {
    Delete: {
      since: "1.4",
      call: (n) => {
        openToChange(n).delete();
      },
    },
    GetRange: { since: "1.1", call: (n) => rangeOf(n) },
    GetRangeOrNullObject: {
      since: "1.4",
      call: (n) => {
        try {
          return rangeOf(n);
        } catch (cause) {
          if (cause instanceof HostError) return null; // the name stands for a formula or for a range that is gone
          throw cause;
        }
      },
    },
  },
};

function rangeOf(self: NameSelf) {
  const home = self.sheetId ?? self.book.sheets()[0]?.getSheetId() ?? "";
  return rangeObject(openReference({ book: self.book, id: home }, formulaOf(open(self))));
}

/** The facade's builder refuses a name that another sheet has, too; Excel keeps one for each sheet. */
export function addName(
  book: Book,
  sheetId: string | undefined,
  name: string,
  reference: string,
  comment: string,
): void {
  book.workbook.insertDefinedNameBuilder({
    unitId: book.id,
    id: `name-${nextName++}-${book.id}`,
    name,
    formulaOrRefString: reference,
    comment,
    localSheetId: sheetId ?? WORKBOOK_SCOPE,
  });
}

/** Removes a deleted sheet's own names that hold a text, which the engine would keep. */
export function forgetNames(self: { readonly book: Book; readonly sheetId: string }): void {
  for (const item of changeable(self)) item.delete();
}

export const namesType: HostType<NamesSelf> = {
  name: "NamedItemCollection",
  items: (self) => namesOf(self).map((item) => object(nameType, { ...self, name: item.name })),
  methods: {
    Add: {
      since: "1.4",
      call: (self, args) => {
        const name = args.string(0);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument");
        if (find(self, name)) throw new HostError("ItemAlreadyExists");
        const range = args.object(1, rangeType);
        const reference = range
          ? `${quoteSheet(sheetOfRange(range).getSheetName())}!${absoluteAddress(range.area)}`
          : args.string(1);
        addName(self.book, self.sheetId, name, reference, args.has(2) ? args.string(2) : "");
        return object(nameType, { ...self, name });
      },
    },
    GetCount: { since: "1.4", call: (self) => namesOf(self).length },
    GetItem: {
      since: "1.1",
      call: (self, args) => {
        const name = args.string(0);
        if (!find(self, name)) throw new HostError("ItemNotFound");
        return object(nameType, { ...self, name });
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (self, args) =>
        find(self, args.string(0)) ? object(nameType, { ...self, name: args.string(0) }) : null,
    },
  },
};
