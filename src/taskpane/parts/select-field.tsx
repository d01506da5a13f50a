import { mergeClasses } from "@fluentui/react-components";
import { useControlStyles } from "./control-styles";
import { Field, type FieldProps } from "./field";

type Props<Value extends string> = Omit<FieldProps, "error"> & {
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly disabled?: boolean;
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
  return (
    <Field label={label} hint={hint}>
      {(described) => (
        <select
          value={value}
          {...described}
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
      )}
    </Field>
  );
}
