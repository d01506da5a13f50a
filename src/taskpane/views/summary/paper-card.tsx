import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import type { ViewPart } from "../../../commands/pane-requests";
import { reportSheets } from "../../../core/marks/report-mark";
import type { WorkbookSnapshot } from "../../../core/base/snapshot";
import { fill } from "../../../strings/fill";
import { summaryViewStrings } from "../../../strings/summary-view";
import { Disclosure } from "../../parts/disclosure";

const useStyles = makeStyles({
  last: { marginLeft: "8px", fontSize: "12px", color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly heading: string;
  /** How the sheets of its kind are named: 督办通报2020-11-20. */
  readonly names: readonly string[];
  readonly snapshot: WorkbookSnapshot;
  readonly part?: ViewPart;
  /** What is fetched and shown when the card is opened. */
  readonly children: ReactNode;
};

/** A paper that can be made, closed at first: what it is, how many the workbook has, and for which day the last. */
export function PaperCard({ heading, names, snapshot, part, children }: Props) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const { held: text } = summaryViewStrings;
  const held = reportSheets(snapshot).filter(
    (sheet) => names.some((name) => sheet.startsWith(name)) && !sheet.endsWith(text.annex),
  );
  const last = held.at(-1);
  return (
    <Disclosure
      part={part}
      summary={
        <>
          <span>{heading}</span>
          {last !== undefined && (
            <span className={styles.last}>{fill(text.last, { count: held.length, sheet: last })}</span>
          )}
        </>
      }
      onOpen={() => {
        setOpened(true);
      }}
    >
      {opened && <Suspense fallback={<p role="status">{text.opening}</p>}>{children}</Suspense>}
    </Disclosure>
  );
}
