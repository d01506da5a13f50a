import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { goToCells, goToSheet } from "../../../commands/go-to";
import { requestPane, type ViewPart } from "../../../commands/pane-requests";
import type { WorkbookLists } from "../../../commands/read-lists";
import { overviewOf } from "../../../core/tables/tasks/overview";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { isLedBy, leadUnits } from "../../../core/tables/tasks/lead-units";
import { fill } from "../../../strings/fill";
import { homeStrings } from "../../../strings/home";
import { Group } from "../../parts/group";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { useShownUnit } from "../../parts/shown-unit";
import { UnitNote } from "../../parts/unit-note";
import { useCommand } from "../../parts/use-command";
import { DueSoon } from "./due-soon";
import { NextSteps } from "./next-steps";
import { useToConfirm } from "./use-to-confirm";

const useStyles = makeStyles({
  lists: { listStyleType: "none", margin: "0 0 12px", padding: 0, display: "grid", rowGap: "2px" },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: "8px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  count: {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    padding: "6px 4px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  figure: {
    display: "block",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A week. */
const SOON_DAYS = 7;

type Props = { readonly read: WorkbookLists; readonly onDone: () => void };

/** The lists, what is overdue, due and to be confirmed, and what to do next. */
export function Standing({ read, onDone }: Props) {
  const styles = useStyles();
  const text = homeStrings;
  const { lists, unsure, asOf } = read;
  const unit = useShownUnit(leadUnits(lists));
  const all = useMemo(() => overviewOf(lists, asOf, SOON_DAYS), [lists, asOf]);
  const overview = useMemo(() => {
    if (unit === undefined) return all;
    const own = lists.map((list) => ({ ...list, rows: list.rows.filter((row) => isLedBy(row, unit)) }));
    return overviewOf(own, asOf, SOON_DAYS);
  }, [all, lists, asOf, unit]);
  const toConfirm = useToConfirm(read, unit);
  const go = useCommand((_, sheet: string, row?: number, list?: TaskList) =>
    row === undefined || list === undefined
      ? goToSheet(sheet)
      : goToCells(sheet, {
          row,
          column: list.firstColumn,
          rows: 1,
          columns: list.lastColumn - list.firstColumn + 1,
        }),
  );
  return (
    <>
      <Group
        heading={fill(text.found, {
          lists: lists.length,
          rows: all.rows,
        })}
      >
        <ul className={styles.lists}>
          {lists.map((list) => (
            <li key={`${list.sheet}/${list.headerRows.last}/${list.firstColumn}`}>
              <LinkButton
                onClick={() => {
                  go.run(list.sheet);
                }}
              >
                {fill(text.list, { name: list.sheet, rows: list.rows.length })}
              </LinkButton>
            </li>
          ))}
        </ul>
        <ul className={styles.counts} aria-label={text.counts.label}>
          <Count figure={overview.overdue} word={text.counts.overdue} part="overdue" />
          <Count figure={overview.due.length} word={text.counts.soon} part="soon" />
          <Count figure={toConfirm} word={text.counts.confirm} part="doubts" />
        </ul>
        <UnitNote unit={unit} hidden={all.rows - overview.rows} in="tasks" />
      </Group>
      {unsure.length > 0 && (
        <MessageLine intent="warning">
          {fill(text.unsure, { count: unsure.length })}{" "}
          <LinkButton
            onClick={() => {
              requestPane({ kind: "view", view: "watch" });
            }}
          >
            {text.check}
          </LinkButton>
        </MessageLine>
      )}
      <NextSteps lists={lists} overdueUnits={all.overdueUnits} asOf={asOf} onDone={onDone} />
      <DueSoon
        items={overview.due}
        onGo={({ list, row }) => {
          go.run(list.sheet, row.row, list);
        }}
      />
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}

type CountProps = { readonly figure: number | undefined; readonly word: string; readonly part: ViewPart };

/** A figure that leads to where it is worked off. */
function Count({ figure, word, part }: CountProps) {
  const styles = useStyles();
  return (
    <li>
      <button
        type="button"
        className={styles.count}
        onClick={() => {
          requestPane({ kind: "view", view: "watch", ...(figure === 0 ? {} : { part }) });
        }}
      >
        <span className={styles.figure}>{figure ?? "…"}</span>
        <span className={styles.word}>{word}</span>
      </button>
    </li>
  );
}
