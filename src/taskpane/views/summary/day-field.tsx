import { dayOfIso } from "../../../core/base/serial";
import { summaryViewStrings } from "../../../strings/summary-view";
import { useControlStyles } from "../../parts/control-styles";
import { TextField } from "../../parts/text-field";

type Props = {
  readonly label: string;
  /** `2020-12-31`, or what has been typed of it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field for a day, with a message where the text is no day. */
export function DayField({ label, value, onChange }: Props) {
  const styles = useControlStyles();
  return (
    <div>
      <TextField type="date" label={label} value={value} onChange={onChange} />
      {dayOfIso(value) === undefined && (
        <span className={styles.hint} role="alert">
          {summaryViewStrings.notADay}
        </span>
      )}
    </div>
  );
}
