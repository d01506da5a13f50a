import { useState } from "react";
import { isoOf } from "../../../core/base/serial";
import { sheetRole } from "../../../core/marks/sheet-role";
import { isLedBy, leadUnits } from "../../../core/tables/tasks/lead-units";
import { tallyOf } from "../../../core/tables/tasks/watch-report";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { useFormStyles } from "../../parts/form-styles";
import { Group } from "../../parts/group";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { RefreshButton } from "../../parts/refresh-button";
import { SelectField } from "../../parts/select-field";
import { useShownUnit } from "../../parts/shown-unit";
import { UnitNote } from "../../parts/unit-note";
import { Doubts } from "./doubts/doubts";
import { DueList } from "./due-list";
import { FlagActions } from "./flag-actions";
import { FoundLists } from "./found-lists";
import { RulingsSection } from "./rulings-section";
import { RegisterRows } from "./register-rows";
import { ShownTask } from "./shown-row";
import { StatusBars } from "./status-bars";
import { useLists } from "./use-lists";

const ALL = "";

/** 督办: what was recognised, how it stands, what is overdue or soon due, 标记逾期 and 清除标记. */
export function WatchView() {
  const form = useFormStyles();
  const { read, problem, refresh } = useLists();
  const [sheet, setSheet] = useState(ALL);
  const text = watchStrings;
  // Chosen beside the day, above the view; the sheet that is shown may have nothing of it.
  const unit = useShownUnit(leadUnits(read?.lists ?? []));
  if (read === undefined) {
    return problem === undefined ? (
      <p role="status">{text.reading}</p>
    ) : (
      <ProblemBar problem={problem} onDismiss={refresh} />
    );
  }
  const sheets = [...new Set(read.lists.map((list) => list.sheet))];
  const shown = read.lists.filter((list) => sheet === ALL || !sheets.includes(sheet) || list.sheet === sheet);
  // The notice's contradictions are also about the targets of its indicators.
  const hasIndicators = read.snapshot.sheets.some((each) => sheetRole(read.snapshot, each) === "indicators");
  const all = shown.flatMap((list) => list.rows);
  const rows = all.filter((row) => isLedBy(row, unit));
  return (
    <>
      <ProblemBar problem={problem} onDismiss={refresh} />
      <ShownTask read={read} />
      {read.lists.length === 0 ? (
        <>
          <MessageLine intent="info">{read.unsure.length === 0 ? text.none : text.noneSure}</MessageLine>
          {hasIndicators && <RulingsSection read={read} onChanged={refresh} />}
        </>
      ) : (
        <>
          <Group heading={fill(text.standing, { day: isoOf(read.asOf), total: rows.length })}>
            {sheets.length > 1 && (
              <div className={form.fields}>
                <SelectField
                  label={text.sheet}
                  options={[
                    { value: ALL, text: text.allSheets },
                    ...sheets.map((name) => ({ value: name, text: name })),
                  ]}
                  value={sheets.includes(sheet) ? sheet : ALL}
                  onChange={setSheet}
                />
              </div>
            )}
            <UnitNote unit={unit} hidden={all.length - rows.length} in="tasks" />
            <StatusBars tally={tallyOf(rows)} />
          </Group>
          <DueList lists={shown} asOf={read.asOf} unit={unit} />
          <Doubts read={read} shown={shown} unit={unit} onChanged={refresh} />
          <RulingsSection read={read} onChanged={refresh} />
          <FlagActions lists={read.lists} asOf={read.asOf} onDone={refresh} />
        </>
      )}
      <RegisterRows read={read} unit={unit} />
      <FoundLists read={read} onCorrected={refresh} />
      <RefreshButton onRefresh={refresh}>{text.refresh}</RefreshButton>
    </>
  );
}
