import { useState } from "react";
import { COMMANDS } from "../../../../commands";
import type { KeptRuling } from "../../../../commands/rulings";
import type { WorkbookLists } from "../../../../commands/read-lists";
import { notApplied, shownMatters, type ShownMatter } from "../../../../core/features/rulings/shown-matters";
import { contradictions } from "../../../../core/notice/2020-14/contradictions";
import { attainWorkbook } from "../../../../core/tables/indicators/attain-workbook";
import { problemText } from "../../../../strings/problem";
import { rulingsStrings } from "../../../../strings/rulings";
import { fill } from "../../../../strings/fill";
import { Disclosure } from "../../../parts/disclosure";
import { DoneLine } from "../../../parts/done-line";
import { MessageLine } from "../../../parts/message-line";
import { ProblemBar } from "../../../parts/problem-bar";
import { TextField } from "../../../parts/text-field";
import { useCommand } from "../../../parts/use-command";
import { MatterItem } from "./matter-item";

type Props = { readonly read: WorkbookLists; readonly onChanged: () => void };

const isContradiction = ({ note }: ShownMatter): boolean => contradictions.includes(note);

/** The notice's contradictions and damaged places for the lists in the workbook, and what was decided about each. */
export function Rulings({ read, onChanged }: Props) {
  const text = rulingsStrings;
  const { lists, unsure, policy, snapshot } = read;
  const unread = notApplied(policy);
  const tables = attainWorkbook(snapshot, { rulings: policy.rulings });
  const matters = shownMatters({ lists: [...lists, ...unsure], tables }, policy.rulings);
  // Who decided last will most likely decide next.
  const [typed, setTyped] = useState<string>();
  const by = typed ?? policy.rulings.at(-1)?.by ?? "";
  const keep = useCommand(async ({ onWaiting }, id: string, wording: string | undefined) => {
    const request = wording === undefined ? { id } : { id, wording, by };
    const result = await COMMANDS.keepRuling.run(request, { onWaiting });
    onChanged();
    return result.ok ? { ok: true as const, value: { ...result.value, id } } : result;
  });
  const running = keep.now.state === "running";
  const done = matters.filter(({ ruling }) => ruling !== undefined).length;
  const deciding = matters.filter(({ decides }) => decides);
  const noted = matters.filter((one) => !one.decides && isContradiction(one));
  const damaged = matters.filter((one) => !one.decides && !isContradiction(one));
  const groups = [
    { heading: fill(text.kinds.deciding, { count: deciding.length }), of: deciding, open: true },
    { heading: fill(text.kinds.noted, { count: noted.length }), of: noted, open: false },
    { heading: fill(text.kinds.damaged, { count: damaged.length }), of: damaged, open: false },
  ];
  const list = (of: readonly ShownMatter[]) => (
    <ul style={{ listStyle: "none", margin: 0, padding: 0 }}>
      {of.map((matter) => (
        <MatterItem
          key={matter.id}
          matter={matter}
          sheets={snapshot.sheets.length > 1}
          disabled={running || by.trim() === ""}
          onChoose={(wording) => {
            keep.run(matter.id, wording);
          }}
        />
      ))}
    </ul>
  );
  return (
    <>
      <p>{text.intro}</p>
      {unread.length > 0 && (
        <MessageLine intent="warning">{fill(text.unread, { texts: unread.join("；") })}</MessageLine>
      )}
      {matters.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>{fill(text.count, { count: matters.length, done })}</p>
          <TextField label={text.by} value={by} onChange={setTyped} />
          {by.trim() === "" && <p>{text.byHint}</p>}
          <div aria-live="polite" style={{ margin: "8px 0" }}>
            {running && <p>{text.running}</p>}
            {keep.now.state === "done" && <Kept kept={keep.now.value} onUndone={onChanged} />}
            <ProblemBar
              problem={keep.now.state === "failed" ? keep.now.problem : undefined}
              onDismiss={keep.clear}
            />
          </div>
          {groups.map(({ heading, of, open }) =>
            of.length === 0 ? null : open ? (
              <section key={heading} aria-label={heading}>
                <h2 style={{ fontSize: "inherit", margin: "8px 0 0" }}>{heading}</h2>
                {list(of)}
              </section>
            ) : (
              <Disclosure key={heading} summary={heading}>
                {list(of)}
              </Disclosure>
            ),
          )}
        </>
      )}
    </>
  );
}

type KeptProps = {
  readonly kept: KeptRuling & { readonly id: string };
  readonly onUndone: () => void;
};

function Kept({ kept, onUndone }: KeptProps) {
  const text = rulingsStrings;
  const { id, ruling, flagged, notFlagged } = kept;
  return (
    <>
      <DoneLine isOwn={({ command }) => command === "keepRuling"} onUndone={onUndone}>
        {ruling === undefined
          ? fill(text.takenBack, { id })
          : fill(text.kept, { id, wording: ruling.wording, by: ruling.by })}
        {flagged.length > 0 && fill(text.flagged, { sheets: flagged.join("、") })}
        {text.again}
      </DoneLine>
      {notFlagged !== undefined && (
        <MessageLine intent="warning">
          {fill(text.notFlagged, { problem: problemText(notFlagged) })}
        </MessageLine>
      )}
    </>
  );
}
