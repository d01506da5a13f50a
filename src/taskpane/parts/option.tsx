import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useControlStyles } from "./control-styles";

const useStyles = makeStyles({
  option: { display: "flex", alignItems: "start", columnGap: "8px", padding: "6px 0", cursor: "pointer" },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px",
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

type Props = {
  readonly type: "checkbox" | "radio";
  /** The radio group it belongs to. */
  readonly name?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly label: ReactNode;
  /** A line that explains the label. */
  readonly hint?: string;
  readonly onChange: (checked: boolean) => void;
};

/** The browser's own check box or radio button, at a fifth of the weight of Fluent's, with its label and a hint. */
export function Option({ type, name, checked, disabled = false, label, hint, onChange }: Props) {
  const styles = useStyles();
  const control = useControlStyles();
  return (
    <label className={styles.option}>
      <input
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        className={mergeClasses(styles.box, control.focus)}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>
        {label}
        {hint !== undefined && <span className={control.hint}>{hint}</span>}
      </span>
    </label>
  );
}
