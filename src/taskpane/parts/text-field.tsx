import { mergeClasses } from "@fluentui/react-components";
import { useControlStyles } from "./control-styles";

type Props = {
  readonly label: string;
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
export function TextField({ label, onChange, type = "text", ...input }: Props) {
  const styles = useControlStyles();
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        {...(type === "date" ? DAY : { type })}
        {...input}
        className={mergeClasses(styles.input, styles.focus)}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}

/** Some lines of text under their label; it can be drawn larger. */
export function TextArea({ label, onChange, ...area }: Omit<Props, "type">) {
  const styles = useControlStyles();
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <textarea
        {...area}
        rows={2}
        className={mergeClasses(styles.input, styles.area, styles.focus)}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
