import type { PageState } from "../book/extras";
import { HostError } from "../wire/host-error";
import { object, type HostType, type Method, type Property } from "../wire/host-type";
import { rangeFrom, rangeObject } from "./base/declared";
import { rangeAreasType } from "./base/range-areas";
import type { SheetSelf } from "./base/selves";

/** 页面设置. Margins are points, as in Excel's API. */

const pageOf = (s: SheetSelf): PageState => s.book.sheetExtras(s.id).page;

const margin = (key: keyof PageState["margins"]): Property<SheetSelf> => ({
  since: "1.9",
  get: (s) => pageOf(s).margins[key],
  set: (s, value) => {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
    pageOf(s).margins[key] = value;
  },
});

type Flag = "centerHorizontally" | "centerVertically" | "printGridlines" | "blackAndWhite";

const flag = (key: Flag): Property<SheetSelf> => ({
  since: "1.9",
  get: (s) => pageOf(s)[key],
  set: (s, value) => {
    pageOf(s)[key] = value === true;
  },
});

const headerFooterType: HostType<SheetSelf> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: textAt("header", "left"),
    CenterHeader: textAt("header", "center"),
    RightHeader: textAt("header", "right"),
    LeftFooter: textAt("footer", "left"),
    CenterFooter: textAt("footer", "center"),
    RightFooter: textAt("footer", "right"),
  },
};

function textAt(where: "header" | "footer", side: "left" | "center" | "right"): Property<SheetSelf> {
  return {
    since: "1.9",
    get: (s) => pageOf(s)[where][side],
    set: (s, value) => {
      pageOf(s)[where][side] = String(value);
    },
  };
}

const headerFooterGroupType: HostType<SheetSelf> = {
  name: "HeaderFooterGroup",
  navigation: { DefaultForAllPages: { since: "1.9", get: (s) => object(headerFooterType, s) } },
};

export const pageLayoutType: HostType<SheetSelf> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      since: "1.9",
      get: (s) => pageOf(s).orientation,
      set: (s, value) => {
        if (value !== "Portrait" && value !== "Landscape") throw new HostError("InvalidArgument");
        pageOf(s).orientation = value;
      },
    },
    PaperSize: {
      since: "1.9",
      get: (s) => pageOf(s).paperSize,
      set: (s, value) => {
        pageOf(s).paperSize = String(value);
      },
    },
    Zoom: {
      since: "1.9",
      get: (s) => pageOf(s).zoom,
      set: (s, value) => {
        pageOf(s).zoom = { ...(value as PageState["zoom"]) };
      },
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    BlackAndWhite: flag("blackAndWhite"),
  },
  navigation: { HeadersFooters: { since: "1.9", get: (s) => object(headerFooterGroupType, s) } },
  methods: {
    ...areaMethods("PrintArea", "printArea"),
    ...areaMethods("PrintTitleRows", "titleRows"),
    ...areaMethods("PrintTitleColumns", "titleColumns"),
  },
};

/** `setX(range)` and `getXOrNullObject()` of a page setting that is an area. */
function areaMethods(
  name: string,
  key: "printArea" | "titleRows" | "titleColumns",
): Readonly<Record<string, Method<SheetSelf>>> {
  return {
    [`Set${name}`]: {
      since: "1.9",
      call: (s, args) => {
        pageOf(s)[key] = rangeFrom(args, 0, s).area;
      },
    },
    [`Get${name}OrNullObject`]: {
      since: "1.9",
      call: (s) => {
        const area = pageOf(s)[key];
        if (!area) return null;
        const self = { book: s.book, sheetId: s.id };
        return key === "printArea"
          ? object(rangeAreasType, { ...self, areas: [area] })
          : rangeObject({ ...self, area });
      },
    },
  };
}
