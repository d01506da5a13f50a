import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { WorkbookLists } from "../../../commands/read-lists";
import { columnName } from "../../../core/base/address";
import { policyPlace } from "../../../core/marks/policy-place";
import { nearLists, type NearList } from "../../../core/tables/tasks/near-lists";
import type { ColumnRole, TaskList } from "../../../core/tables/tasks/task-list";
import { listsStrings } from "../../../strings/lists";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { DoneLine } from "../../parts/done-line";
import { LinkButton } from "../../parts/link-button";
import { ConfirmList } from "./confirm-list";
import { CorrectList } from "./correct-list";
import { PlaceField } from "./place-field";

const useStyles = makeStyles({
  lists: { marginBottom: "16px" },
  reasons: { margin: "4px 0", paddingLeft: "18px" },
});

/** 认定 of a list was kept, or forgotten. */
type Said = keyof typeof watchStrings.correct.done;

type Props = { readonly read: WorkbookLists; readonly onCorrected: () => void };

/** What was recognised on each sheet, why, and the way to put it right. Nothing has been written at this point. */
export function FoundLists({ read, onCorrected }: Props) {
  const styles = useStyles();
  const [correcting, setCorrecting] = useState<string>();
  // What was said last of any list: its own form goes, and its line may be another by then.
  const [said, setSaid] = useState<{ readonly what: Said; readonly count: number }>();
  const text = watchStrings.found;
  const { snapshot } = read;
  // What waits for a person’s yes comes first.
  const lists = [...read.unsure, ...read.lists];
  const near = useMemo(() => nearLists(snapshot, [...read.lists, ...read.unsure]), [snapshot, read]);
  const own = policyPlace(snapshot)?.sheet;
  const without = snapshot.sheets.filter(
    ({ name, used, visibility }) =>
      name !== own && used !== null && visibility === "visible" && !lists.some(({ sheet }) => sheet === name),
  );
  const keep = (what: Said): void => {
    setSaid((before) => ({ what, count: (before?.count ?? 0) + 1 }));
    onCorrected();
  };
  const kept = (): void => {
    keep("correctList");
  };
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
    const done = (what: Said): void => {
      setCorrecting(undefined);
      keep(what);
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
            {list.unsure === true && <ConfirmList list={list} onDone={kept} />}
            <PlaceField list={list} onDone={kept} />
            {correct(id, list.sheet, list)}
          </Disclosure>
        );
      })}
      {without.length > 0 && (
        <Disclosure
          summary={
            fill(text.without, { count: without.length }) +
            (near.length === 0 ? "" : fill(text.summaryNear, { count: near.length }))
          }
        >
          {without.map(({ name }) => (
            <div key={name}>
              {name} {whyNone(near, name)} {correct(name, name)}
            </div>
          ))}
        </Disclosure>
      )}
      {said !== undefined && (
        <DoneLine key={said.count} isOwn={({ command }) => command === said.what} onUndone={onCorrected}>
          {watchStrings.correct.done[said.what]}
        </DoneLine>
      )}
    </div>
  );
}

/** Why a sheet that looks like a list gives none. */
function whyNone(near: readonly NearList[], name: string): string {
  const found = near.find(({ sheet }) => sheet === name);
  if (found === undefined) return "";
  const reason = listsStrings.near[found.reason];
  const text = watchStrings.found;
  return found.row === undefined
    ? fill(text.near, { reason })
    : fill(text.nearAt, { row: found.row + 1, reason });
}

function summaryOf({ sheet, title, rows, confidence, unsure }: TaskList): string {
  const text = watchStrings.found;
  const percent = Math.round(confidence * 100);
  const found = fill(text.summary, { name: title || sheet, count: rows.length, percent });
  return unsure === true ? found + text.summaryUnsure : found;
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
