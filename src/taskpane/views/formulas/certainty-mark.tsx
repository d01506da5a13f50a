import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formulasStrings } from "../../../strings/formulas";
import type { Certainty } from "./reading/reading";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    flexShrink: 0,
    padding: "0 6px",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    whiteSpace: "nowrap",
  },
  known: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  implied: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground5 },
  doubtful: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** 已写明, 推定 or 存疑: the word says it; the colour only helps. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[certainty])}>
      {formulasStrings.certainty[certainty]}
    </span>
  );
}
