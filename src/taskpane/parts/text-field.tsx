import { mergeClasses } from "@fluentui/react-components";
import { useControlStyles } from "./control-styles";
import { Field, type FieldProps } from "./field";

type Props = FieldProps & {
  readonly value: string;
  readonly placeholder?: string;
  readonly type?: "text" | "date" | "number";
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
};

/**
 * A browser's own date field shows a day in the order of the browser's language: days are typed and shown as 2020-12-31.
 */
const DAY = { type: "text", inputMode: "numeric", maxLength: 10, placeholder: "2020-12-31" } as const;

/** A line of text under its label. */
export function TextField({ label, onChange, type = "text", hint, error, ...input }: Props) {
  const styles = useControlStyles();
  return (
    <Field label={label} hint={hint} error={error}>
      {(described) => (
        <input
          {...(type === "date" ? DAY : { type })}
          {...input}
          {...described}
          className={mergeClasses(styles.input, styles.focus)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

/** Some lines of text under their label; it can be drawn larger. */
export function TextArea({
  label,
  onChange,
  hint,
  error,
  rows = 2,
  ...area
}: Omit<Props, "type"> & { readonly rows?: number }) {
  const styles = useControlStyles();
  return (
    <Field label={label} hint={hint} error={error}>
      {(described) => (
        <textarea
          {...area}
          {...described}
          rows={rows}
          className={mergeClasses(styles.input, styles.area, styles.focus)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
