import { useState } from "react";
import { COMMANDS } from "../../../commands";
import { goToCells } from "../../../commands/go-to";
import { lastAttestedBy } from "../../../core/features/indicators/attested";
import type { AttestRequest } from "../../../core/features/indicators/plan-attest";
import { byPlan, byUnit, type Part } from "../../../core/features/indicators/report/tally";
import { mayConcern } from "../../../core/language/units/may-concern";
import type { IndicatorReading } from "../../../core/tables/indicators/indicator-table";
import { indicatorStrings } from "../../../strings/indicator";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { useFormStyles } from "../../parts/form-styles";
import { Group } from "../../parts/group";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { RefreshButton } from "../../parts/refresh-button";
import { RowList } from "../../parts/row-list";
import { SelectField } from "../../parts/select-field";
import { showUnit, useShownUnit } from "../../parts/shown-unit";
import { UnitNote } from "../../parts/unit-note";
import { useCommand } from "../../parts/use-command";
import { AttestOutcome } from "./attest-outcome";
import { IndicatorLine } from "./indicator-line";
import { InsertTables } from "./insert-tables";
import { StandingTable } from "./standing-table";
import { useIndicators } from "./use-indicators";

const ALL = "";

/** 指标: insert indicator sheets; how the workbook's indicators stand, by plan and by unit; each with its picture. */
export function IndicatorsView() {
  const form = useFormStyles();
  const text = indicatorStrings.view;
  const { read, listed, problem, reading, refresh } = useIndicators();
  const [part, setPart] = useState(ALL);
  const go = useCommand((_, sheet: string, row: number, column: number) =>
    goToCells(sheet, { row, column, rows: 1, columns: 1 }),
  );
  const attest = useCommand(async ({ onWaiting }, request: AttestRequest) => {
    const result = await COMMANDS.attestIndicator.run(request, { onWaiting });
    refresh();
    return result;
  });
  const tables = read?.tables ?? [];
  const lastBy = lastAttestedBy(tables);
  const places = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const plans = byPlan(tables);
  const units = byUnit(places.map(({ row }) => row));
  const rowsIn = (parts: readonly Part[], name: string) => parts.find((one) => one.name === name)?.rows;
  const unit = useShownUnit([...units.map(({ name }) => name), ...listed]);
  const ofPart = rowsIn(plans, part);
  const isOf = ({ lead }: IndicatorReading): boolean => mayConcern(lead, unit);
  const inPart = places.filter(({ row }) => ofPart?.includes(row) ?? true);
  const shown = inPart.filter(({ row }) => isOf(row));
  const options = (parts: readonly Part[]) => [
    { value: ALL, text: text.all },
    ...parts.map(({ name }) => ({ value: name, text: name })),
  ];
  return (
    <>
      <InsertTables onInserted={refresh} />
      <ProblemBar
        problem={problem ?? (go.now.state === "failed" ? go.now.problem : undefined)}
        onDismiss={refresh}
      />
      {reading && places.length === 0 && <p role="status">{text.reading}</p>}
      {!reading && read !== undefined && places.length === 0 && (
        <MessageLine intent="info">{indicatorStrings.none}</MessageLine>
      )}
      {read !== undefined && places.length > 0 && (
        <>
          <Group heading={fill(text.standing, { total: places.length })}>
            <StandingTable caption={text.table.plans} parts={plans} />
            <Disclosure summary={text.table.units}>
              <StandingTable caption={text.table.units} parts={units} />
            </Disclosure>
          </Group>
          <Group heading={text.list}>
            <div className={form.fields}>
              <SelectField
                label={text.part}
                options={options(plans)}
                value={ofPart === undefined ? ALL : part}
                onChange={setPart}
              />
              <SelectField
                label={text.unit}
                options={options(
                  unit === undefined || rowsIn(units, unit) ? units : [...units, { name: unit, rows: [] }],
                )}
                value={unit ?? ALL}
                onChange={showUnit}
              />
            </div>
            <AttestOutcome now={attest.now} onDismiss={attest.clear} onUndone={refresh} />
            <UnitNote unit={unit} hidden={inPart.length - shown.length} in="indicators" />
            {shown.length === 0 && <p>{text.noRows}</p>}
            <RowList label={text.list}>
              {shown.map(({ table, row }) => (
                <IndicatorLine
                  key={`${table.sheet}!${row.row}`}
                  reading={row}
                  asOf={read.asOf}
                  lastBy={lastBy}
                  attesting={attest.now.state === "running"}
                  onAttest={(result, by) => {
                    const place = { sheet: table.sheet, row: row.row, indicator: row.indicator };
                    attest.run(result === undefined ? place : { ...place, result, by });
                  }}
                  onGo={() => {
                    const at = row.problemAt ?? { row: row.row, column: table.columns.actual ?? 0 };
                    go.run(table.sheet, at.row, at.column);
                  }}
                />
              ))}
            </RowList>
          </Group>
        </>
      )}
      <RefreshButton onRefresh={refresh}>{text.refresh}</RefreshButton>
    </>
  );
}
