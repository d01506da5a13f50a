import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useControlStyles } from "./control-styles";

type Props<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly disabled?: boolean;
  /** A line that explains the choice. */
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
};

/** One choice of a few, under its label. */
export function SelectField<Value extends string>({
  label,
  options,
  value,
  disabled,
  hint,
  onChange,
}: Props<Value>) {
  const styles = useControlStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <select
          value={value}
          {...(hint === undefined ? {} : { "aria-describedby": id })}
          disabled={disabled}
          className={mergeClasses(styles.input, styles.focus)}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </label>
      {hint !== undefined && (
        <span id={id} className={mergeClasses(styles.hint, styles.note)}>
          {hint}
        </span>
      )}
    </div>
  );
}
