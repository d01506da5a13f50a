import { makeStyles } from "@fluentui/react-components";
import { goToCells } from "../../../commands/go-to";
import { isoOf, type SerialDay } from "../../../core/base/serial";
import { lastOfWeek, type DueGroups } from "../../../core/features/duties/due-groups";
import type { DutyPlace, DutyState } from "../../../core/features/duties/duty-state";
import { dutiesViewStrings } from "../../../strings/duties-view";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { DoneLine } from "../../parts/done-line";
import { ProblemBar } from "../../parts/problem-bar";
import { RowList } from "../../parts/row-list";
import { useCommand } from "../../parts/use-command";
import { OccurrenceLine } from "./occurrence-line";
import { useReport } from "./use-report";

const useStyles = makeStyles({
  heading: { margin: "8px 0 0", fontSize: "inherit" },
});

type Props = {
  readonly groups: DueGroups;
  readonly year: number;
  readonly asOf: SerialDay;
  readonly onDone: () => void;
};

/** What a person has to act on comes first and is open; the rest opens on demand. */
const OPEN = ["missed", "week", "month"] as const;
const FOLDED = ["later", "reported"] as const;

/** The occurrences of a year in their groups, each with 登记已报; what was registered last is said above them. */
export function Occurrences({ groups, year, asOf, onDone }: Props) {
  const styles = useStyles();
  const text = dutiesViewStrings;
  const report = useReport(year, onDone);
  const go = useCommand((_, { sheet, row }: DutyPlace) =>
    goToCells(sheet, { row, column: 0, rows: 1, columns: 1 }),
  );
  const list = (label: string, states: readonly DutyState[]) => (
    <RowList label={label}>
      {states.map((state) => (
        <OccurrenceLine
          key={`${state.duty.id}:${state.period}`}
          state={state}
          asOf={asOf}
          report={report}
          onGo={go.run}
        />
      ))}
    </RowList>
  );
  const title = (name: keyof DueGroups): string =>
    fill(text.group[name], { count: groups[name].length, day: isoOf(lastOfWeek(asOf)) });
  return (
    <>
      <div aria-live="polite">
        {report.running && <p>{text.report.running}</p>}
        {report.said !== undefined && (
          <DoneLine isOwn={({ command }) => command === "reportDuty"} onUndone={onDone}>
            {report.said}
          </DoneLine>
        )}
        <ProblemBar problem={report.problem} onDismiss={report.clear} />
        <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
      </div>
      {OPEN.map((name) => (
        <section key={name} aria-label={title(name)}>
          <h2 className={styles.heading}>{title(name)}</h2>
          {groups[name].length === 0 ? <p>{text.nothing[name]}</p> : list(title(name), groups[name])}
        </section>
      ))}
      {FOLDED.map(
        (name) =>
          groups[name].length > 0 && (
            <Disclosure key={name} summary={title(name)}>
              {list(title(name), groups[name])}
            </Disclosure>
          ),
      )}
    </>
  );
}
