import { dayOfIso } from "../../../core/base/serial";
import { summaryViewStrings } from "../../../strings/summary-view";
import { TextField } from "../../parts/text-field";

type Props = {
  readonly label: string;
  /** `2020-12-31`, or what has been typed of it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field for a day, with a message where the text is no day. */
export function DayField(field: Props) {
  const error = dayOfIso(field.value) === undefined ? summaryViewStrings.notADay : undefined;
  return <TextField type="date" {...field} error={error} />;
}
