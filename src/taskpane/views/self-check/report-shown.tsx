import { makeStyles, tokens } from "@fluentui/react-components";
import {
  excelOf,
  remarksOf,
  selfCheckText,
  sortedLines,
  summaryOf,
  type CheckedAssumption,
  type SelfCheckReport,
} from "../../../commands/self-check-text";
import { selfCheckStrings } from "../../../strings/self-check";
import { MessageLine } from "../../parts/message-line";
import { CopyButton } from "./copy-button";

const useStyles = makeStyles({
  host: { margin: "8px 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: "none", margin: "8px 0 0", padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "60px 1fr",
    columnGap: "8px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  /** A word says it, too: never colour alone. */
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  untried: { color: tokens.colorNeutralForeground2 },
  remark: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const texts = selfCheckStrings;

/** What 自检 has found, in a sentence. */
export function ReportSaid({ report }: { readonly report: SelfCheckReport }) {
  const differs = report.lines.some(({ finding }) => finding.kind === "differs");
  return (
    <MessageLine intent={differs ? "warning" : "success"}>
      {summaryOf(report)}
      {differs && texts.tellUs}
    </MessageLine>
  );
}

/** The same line by line, with the text to send to whoever maintains the add-in. */
export function ReportShown({ report }: { readonly report: SelfCheckReport }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.host}>{excelOf(report)}</p>
      <CopyButton text={selfCheckText(report, ZLQ_VERSION)} />
      <ul className={styles.list} aria-label={texts.textLabel}>
        {sortedLines(report).map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}

function Line({ line }: { readonly line: CheckedAssumption }) {
  const styles = useStyles();
  const { kind } = line.finding;
  return (
    <li className={styles.line}>
      <span className={styles[kind]}>{texts.kind[kind]}</span>
      <span>
        {texts.assumptions[line.id].rests}
        {remarksOf(line).map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}
          </span>
        ))}
      </span>
    </li>
  );
}
