import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useControlStyles } from "./control-styles";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly type?: "text" | "date" | "number";
  readonly disabled?: boolean;
  /** A line that explains the field. */
  readonly hint?: string;
  /** Why what is typed can't be used. */
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
};

/**
 * A browser's own date field shows a day in the order of the browser's language: days are typed and shown as 2020-12-31.
 */
const DAY = { type: "text", inputMode: "numeric", maxLength: 10, placeholder: "2020-12-31" } as const;

/** A line of text under its label. */
export function TextField({ label, onChange, type = "text", hint, error, ...input }: Props) {
  const styles = useControlStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <input
          {...(type === "date" ? DAY : { type })}
          {...input}
          {...described(id, hint, error)}
          className={mergeClasses(styles.input, styles.focus)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      </label>
      <Notes id={id} hint={hint} error={error} />
    </div>
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
  const id = useId();
  return (
    <div>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <textarea
          {...area}
          {...described(id, hint, error)}
          rows={rows}
          className={mergeClasses(styles.input, styles.area, styles.focus)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      </label>
      <Notes id={id} hint={hint} error={error} />
    </div>
  );
}

type NotesProps = {
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
};

const described = (id: string, hint: string | undefined, error: string | undefined) => ({
  ...(hint === undefined && error === undefined ? {} : { "aria-describedby": id }),
  ...(error === undefined ? {} : { "aria-invalid": true }),
});

/** What belongs to a field besides its label, read out with it. */
function Notes({ id, hint, error }: NotesProps) {
  const styles = useControlStyles();
  if (hint === undefined && error === undefined) return null;
  return (
    <span id={id} className={mergeClasses(styles.hint, styles.note)}>
      {error !== undefined && <span className={styles.error}>{error}</span>}
      {hint}
    </span>
  );
}
