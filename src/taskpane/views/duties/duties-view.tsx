import { useState } from "react";
import type { WorkbookLists } from "../../../commands/read-lists";
import { goToSheet } from "../../../commands/go-to";
import { isoOf } from "../../../core/base/serial";
import { dueGroups } from "../../../core/features/duties/due-groups";
import { dutyLines } from "../../../core/features/duties/duty-line";
import { dutySheets } from "../../../core/features/duties/duty-sheet";
import { dutyStates } from "../../../core/features/duties/duty-state";
import { isCurrent } from "../../../core/features/duties/is-current";
import { NOTICE_YEAR } from "../../../core/notice/2020-14/issued";
import { findDuty } from "../../../core/notice/duties";
import type { Duty } from "../../../core/notice/model/duty";
import { readingsByRulings } from "../../../core/notice/ruling-text";
import { textMayConcern } from "../../../core/language/units/may-concern";
import { leadUnits } from "../../../core/tables/tasks/lead-units";
import { dutiesViewStrings } from "../../../strings/duties-view";
import { fill } from "../../../strings/fill";
import { Group } from "../../parts/group";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { RefreshButton } from "../../parts/refresh-button";
import { SelectField } from "../../parts/select-field";
import { useShownUnit } from "../../parts/shown-unit";
import { UnitNote } from "../../parts/unit-note";
import { useCommand } from "../../parts/use-command";
import { useWorkbook } from "../../parts/use-workbook";
import { ExportCalendar } from "./export-calendar";
import { MakeCalendar } from "./make-calendar";
import { Occurrences } from "./occurrences";
import { OpenReadings } from "./open-readings";

/** 报送: what has to be reported this week and month, what was missed, 登记已报, readings, and the calendar file. */
export function DutiesView() {
  const text = dutiesViewStrings;
  const { read, problem, refresh } = useWorkbook();
  if (read === undefined) {
    return problem === undefined ? (
      <p role="status">{text.reading}</p>
    ) : (
      <ProblemBar problem={problem} onDismiss={refresh} />
    );
  }
  return (
    <>
      <ProblemBar problem={problem} onDismiss={refresh} />
      <Calendar read={read.lists} refresh={refresh} />
      <RefreshButton onRefresh={refresh}>{text.refresh}</RefreshButton>
    </>
  );
}

type Props = { readonly read: WorkbookLists; readonly refresh: () => void };

function Calendar({ read, refresh }: Props) {
  const text = dutiesViewStrings;
  const { snapshot, asOf, policy, lists } = read;
  const [chosenYear, setYear] = useState<number>();
  const unit = useShownUnit(leadUnits(lists));
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
  const sheets = dutySheets(snapshot);
  const listed = lists.flatMap(({ year }) => (year === undefined || year < NOTICE_YEAR ? [] : [year]));
  const years = [...new Set([NOTICE_YEAR, ...listed, ...sheets.flatMap(({ year }) => year ?? [])])].sort();
  const year = chosenYear ?? sheets.at(-1)?.year ?? listed[0] ?? NOTICE_YEAR;
  const there = sheets.find((one) => one.year === year);
  const all = dutyStates({ snapshot, year, asOf, warnDays: policy.warnDays, chosen: policy.readings });
  const isShown = ({ who }: Duty): boolean => textMayConcern(who.join("、"), unit);
  const states = all.filter(({ duty }) => isShown(duty));
  const groups = dueGroups(states, asOf);
  const undated = dutyLines(year, policy.readings).filter(({ id, due }) => {
    const duty = findDuty(id);
    return due === "" && (duty === undefined || isShown(duty));
  }).length;
  return (
    <>
      {years.length > 1 && (
        <SelectField
          label={text.year}
          options={years.map((one) => ({ value: String(one), text: String(one) }))}
          value={String(year)}
          onChange={(value) => {
            setYear(Number(value));
          }}
        />
      )}
      {there === undefined && <MessageLine intent="info">{text.none}</MessageLine>}
      <MakeCalendar
        year={year}
        sheet={there?.sheet}
        stale={there !== undefined && !isCurrent(there, year, policy.readings)}
        onDone={refresh}
      />
      {there !== undefined && (
        <Group
          heading={fill(text.standing, {
            day: isoOf(asOf),
            count: states.length,
            done: groups.reported.length,
            missed: groups.missed.length,
          })}
        >
          <UnitNote unit={unit} hidden={all.length - states.length} in="duties" />
          <Occurrences groups={groups} year={year} asOf={asOf} onDone={refresh} />
          {undated > 0 && <p>{fill(text.undated, { count: undated, sheet: there.sheet })}</p>}
          <LinkButton
            onClick={() => {
              go.run(there.sheet);
            }}
          >
            {fill(text.sheet, { sheet: there.sheet })}
          </LinkButton>
          <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
        </Group>
      )}
      <OpenReadings chosen={policy.readings} ruled={readingsByRulings(policy.rulings)} onDone={refresh} />
      {there !== undefined && <ExportCalendar read={read} year={year} />}
    </>
  );
}
