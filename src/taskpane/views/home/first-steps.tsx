import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { requestPane } from "../../../commands/pane-requests";
import { fill } from "../../../strings/fill";
import { homeStrings } from "../../../strings/home";
import { useControlStyles } from "../../parts/control-styles";
import { useFormStyles } from "../../parts/form-styles";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: "0 0 16px", paddingLeft: "22px", display: "grid", rowGap: "4px" },
});

type Props = {
  /** Outside a spreadsheet. */
  readonly absent?: boolean;
  /** Lists that may be none: somebody has to say so. */
  readonly unsure: number;
  readonly onRecognise: () => void;
};

/** 首页 of a workbook without lists: three steps, and the buttons of the first. */
export function FirstSteps({ absent = false, unsure, onRecognise }: Props) {
  const styles = useStyles();
  const form = useFormStyles();
  const control = useControlStyles();
  const text = homeStrings.empty;
  return (
    <>
      <h2 className={styles.heading}>{text.heading}</h2>
      {unsure > 0 && (
        <MessageLine intent="warning">
          {fill(homeStrings.unsureOnly, { count: unsure })}{" "}
          <LinkButton
            onClick={() => {
              requestPane({ kind: "view", view: "watch" });
            }}
          >
            {homeStrings.check}
          </LinkButton>
        </MessageLine>
      )}
      <ol className={styles.steps}>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {absent ? (
        <p>{text.absent}</p>
      ) : (
        <>
          <div className={form.actions}>
            <Button
              appearance="primary"
              onClick={() => {
                requestPane({ kind: "view", view: "insert" });
              }}
            >
              {text.insert}
            </Button>
            <Button onClick={onRecognise}>{text.recognise}</Button>
          </div>
          <p className={control.hint}>{text.hint}</p>
        </>
      )}
    </>
  );
}
