import { useEffect, useMemo, useRef } from "react";
import { COMMANDS } from "../../../../commands";
import type { CheckRequest } from "../../../../commands/check-doubts";
import type { WorkbookLists } from "../../../../commands/read-lists";
import { doubtGroups, doubtsFor, sortDoubts } from "../../../../core/tables/tasks/doubts/doubt-groups";
import { weighDoubts } from "../../../../core/tables/tasks/doubts/weigh-doubts";
import type { TaskList } from "../../../../core/tables/tasks/task-list";
import { doubtStrings } from "../../../../strings/doubts";
import { fill } from "../../../../strings/fill";
import { DoneLine } from "../../../parts/done-line";
import { ProblemBar } from "../../../parts/problem-bar";
import { UnitNote } from "../../../parts/unit-note";
import { useCommand } from "../../../parts/use-command";
import { useIsWanted, wantPart } from "../../../parts/wanted-part";
import { Checked } from "./checked";
import { Notes } from "./notes";
import { Questions } from "./questions";

type Props = {
  readonly read: WorkbookLists;
  /** The lists whose doubts are shown. */
  readonly shown: readonly TaskList[];
  /** One whose doubts alone are shown. */
  readonly unit: string | undefined;
  readonly onChanged: () => void;
};

/** What is in doubt: 需要您确认, which is worked off here, 已核对, and 知悉即可. */
export function Doubts({ read, shown, unit, onChanged }: Props) {
  const weighed = useMemo(() => weighDoubts(read.snapshot, read.lists), [read]);
  const all = shown.flatMap((list) => weighed.get(list) ?? []);
  const own = shown.flatMap((list) => doubtsFor(list, weighed.get(list) ?? [], unit));
  const { open, checked, notes } = sortDoubts(own);
  const several = new Set(read.lists.map(({ sheet }) => sheet)).size > 1;
  const place = useRef<HTMLDivElement>(null);
  const isWanted = useIsWanted("doubts");
  useEffect(() => {
    if (!isWanted || place.current === null) return;
    place.current.scrollIntoView({ block: "start" });
    place.current.focus({ preventScroll: true });
    wantPart(undefined);
  }, [isWanted]);
  const check = useCommand(async ({ onWaiting }, request: CheckRequest) => {
    const result = await COMMANDS.checkDoubts.run(request, { onWaiting });
    onChanged();
    // The pressed button disappears with its question: the focus moves to the questions, so that the keyboard is not
    // sent to the top of the page.
    place.current?.focus();
    return result.ok ? { ...result, value: { count: result.value, undo: request.undo === true } } : result;
  });
  if (all.length === 0) return null;
  const text = doubtStrings.confirm;
  const { now } = check;
  const left = open.length;
  return (
    <div ref={place} tabIndex={-1} style={{ scrollMarginTop: "56px" }}>
      <Questions
        groups={doubtGroups(open)}
        count={left}
        sheets={several}
        onCheck={(group) => {
          check.run({ sheet: group.sheet, ids: group.ids });
        }}
      />
      {now.state === "running" && <div role="status">{text.saving}</div>}
      {now.state === "done" && (
        <DoneLine isOwn={({ command }) => command === "checkDoubts"} onUndone={onChanged}>
          {fill(now.value.undo ? text.takenBack : text.saved, { count: now.value.count, left })}
        </DoneLine>
      )}
      <ProblemBar problem={now.state === "failed" ? now.problem : undefined} onDismiss={check.clear} />
      <Checked
        groups={doubtGroups(checked)}
        count={checked.length}
        sheets={several}
        onUndo={(group) => {
          check.run({ sheet: group.sheet, ids: group.ids, undo: true });
        }}
      />
      <Notes doubts={notes} sheets={several} />
      <UnitNote unit={unit} hidden={all.length - own.length} in="doubts" />
    </div>
  );
}
