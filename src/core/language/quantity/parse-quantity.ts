import { foldText } from "../text/fold";
import { QUANTITY, quantityOf } from "./number-pattern";
import type { Quantity } from "./quantity";

const LEADING = new RegExp(`^${QUANTITY}`, "u");

/**
 * A number with its unit, and nothing else; `null` when the text is anything else. White space, full-width digits and
 * thousands separators make no difference. A unit that is not known is kept as written.
 *
 * @example parseQuantity("0.611亿立方米") //=> { value: 0.611, unit: "亿立方米" }
 * @example parseQuantity("92.5 %") //=> { value: 92.5, unit: "%" }
 * @example parseQuantity("85") //=> { value: 85, unit: null }
 * @example parseQuantity("达标") //=> null
 */
export function parseQuantity(text: string): Quantity | null {
  const folded = foldText(text);
  const match = LEADING.exec(folded);
  if (match?.groups === undefined) return null;
  const { value, unit, form } = quantityOf(match.groups);
  if (!Number.isFinite(value)) return null;
  const rest = folded.slice(match[0].length);
  if (rest === "") return { value, unit };
  if (
    form === "share" ||
    unit === "%" ||
    unit === "‰" ||
    rest.length > 12 ||
    !/^[^\d,.;、。()以左的%‰-]+$/u.test(rest)
  )
    return null;
  return { value, unit: (unit ?? "") + rest };
}
