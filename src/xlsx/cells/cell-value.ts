import type { CellValue } from "../../core/base/snapshot";
import { dayOfIso } from "../../core/base/serial";
import { XlsxError } from "../bounds/xlsx-error";
import { cellText, unescapeXml } from "../xml/entities";
import type { CellToken } from "./walk-cells";

/** A cell's value: `""` is blank, an error is its text. The value of a formula is its last result. */
export function cellValue(cell: CellToken, strings: readonly string[]): CellValue {
  if (cell.type === "inlineStr") return cell.inline ?? "";
  const { value } = cell;
  if (value === undefined || value === "") return "";
  switch (cell.type) {
    case "s": {
      const text = strings[Number(value)];
      // A number without a shared string: Excel calls such a file damaged too, and a blank in place of the text would
      // be a wrong reading.
      if (text === undefined) throw new XlsxError("damaged", `no string ${value.slice(0, 16)}`);
      return text;
    }
    case "str":
      return cellText(value);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return unescapeXml(value);
    case "d":
      return dayOfIsoTime(value);
    default: {
      const number = Number(value);
      return Number.isNaN(number) ? cellText(value) : number;
    }
  }
}

/** The serial number of a day that is written out (`2020-12-31T00:00:00`), as some programs do, but never Excel. */
function dayOfIsoTime(text: string): CellValue {
  const [, date = "", hours = "0", minutes = "0", seconds = "0"] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text) ?? [];
  const day = dayOfIso(date);
  if (day === undefined) return text;
  return day + Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400;
}
