import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useControlStyles } from "./control-styles";

export type FieldProps = {
  readonly label: string;
  /** A line that explains the field. */
  readonly hint?: string | undefined;
  /** Why what is typed can't be used. */
  readonly error?: string | undefined;
};

/** What a control in a field says of the lines that belong to it. */
type Described = { readonly "aria-describedby"?: string; readonly "aria-invalid"?: true };

type Props = FieldProps & { readonly children: (described: Described) => ReactNode };

/** A control under its label, and below it what belongs to it besides, which is read out with it. */
export function Field({ label, hint, error, children }: Props) {
  const styles = useControlStyles();
  const id = useId();
  const isNoted = hint !== undefined || error !== undefined;
  return (
    <div>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        {children({
          ...(isNoted ? { "aria-describedby": id } : {}),
          ...(error === undefined ? {} : { "aria-invalid": true }),
        })}
      </label>
      {isNoted && (
        <span id={id} className={mergeClasses(styles.hint, styles.note)}>
          {error !== undefined && <span className={styles.error}>{error}</span>}
          {hint}
        </span>
      )}
    </div>
  );
}
