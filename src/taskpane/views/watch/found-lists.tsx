import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookLists } from "../../../commands/read-lists";
import { columnName } from "../../../core/base/address";
import { policyPlace } from "../../../core/marks/policy-place";
import type { ColumnRole, TaskList } from "../../../core/tables/tasks/task-list";
import { listsStrings } from "../../../strings/lists";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { LinkButton } from "../../parts/link-button";
import { CorrectList } from "./correct-list";

const useStyles = makeStyles({
  lists: { marginBottom: "16px" },
  reasons: { margin: "4px 0", paddingLeft: "18px" },
});

type Props = { readonly read: WorkbookLists; readonly onCorrected: () => void };

/** What was recognised on each sheet, why, and the way to put it right. Nothing has been written at this point. */
export function FoundLists({ read, onCorrected }: Props) {
  const styles = useStyles();
  const [correcting, setCorrecting] = useState<string>();
  const text = watchStrings.found;
  const { snapshot, lists } = read;
  const own = policyPlace(snapshot)?.sheet;
  const without = snapshot.sheets.filter(
    ({ name, used, visibility }) =>
      name !== own && used !== null && visibility === "visible" && !lists.some(({ sheet }) => sheet === name),
  );
  const correct = (id: string, sheetName: string, list?: TaskList) => {
    const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
    if (correcting !== id || sheet === undefined) {
      return (
        <LinkButton
          onClick={() => {
            setCorrecting(id);
          }}
        >
          {list === undefined ? text.point : text.correct}
        </LinkButton>
      );
    }
    const done = (): void => {
      setCorrecting(undefined);
      onCorrected();
    };
    return <CorrectList sheet={sheet} list={list} onDone={done} />;
  };
  return (
    <div className={styles.lists}>
      {lists.map((list) => {
        const id = `${list.sheet}/${list.headerRows.last}/${list.firstColumn}`;
        return (
          <Disclosure key={id} summary={summaryOf(list)}>
            <Found list={list} />
            {correct(id, list.sheet, list)}
          </Disclosure>
        );
      })}
      {without.length > 0 && (
        <Disclosure summary={fill(text.without, { count: without.length })}>
          {without.map(({ name }) => (
            <div key={name}>
              {name} {correct(name, name)}
            </div>
          ))}
        </Disclosure>
      )}
    </div>
  );
}

function summaryOf({ sheet, title, rows, confidence }: TaskList): string {
  const percent = Math.round(confidence * 100);
  return fill(watchStrings.found.summary, { name: title || sheet, count: rows.length, percent });
}

function Found({ list }: { readonly list: TaskList }) {
  const styles = useStyles();
  const text = watchStrings.found;
  const columns = (Object.entries(list.columns) as [ColumnRole, number][])
    .sort((a, b) => a[1] - b[1])
    .map(([role, column]) => `${columnName(column)} ${listsStrings.role[role]}`)
    .join("、");
  const place = {
    sheet: list.sheet,
    header: list.headerRows.last + 1,
    first: list.firstRow + 1,
    last: list.lastRow + 1,
  };
  return (
    <>
      <p>{fill(text.place, place)}</p>
      <p>{fill(text.columns, { columns })}</p>
      <ul className={styles.reasons}>
        {list.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
