import { useMemo } from "react";
import { goToCells } from "../../../commands/go-to";
import type { WorkbookLists } from "../../../commands/read-lists";
import { openRegisterRows } from "../../../core/features/registers/open-rows";
import { textMayConcern } from "../../../core/language/units/may-concern";
import { registerRowsStrings as text } from "../../../strings/register-rows";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { LinkButton } from "../../parts/link-button";
import { ProblemBar } from "../../parts/problem-bar";
import { RowList } from "../../parts/row-list";
import { UnitNote } from "../../parts/unit-note";
import { useCommand } from "../../parts/use-command";

const MOST = 100;

/** What is open in the workbook's registers, counted apart from the lists; a click goes to the row. */
export function RegisterRows({
  read,
  unit,
}: {
  readonly read: WorkbookLists;
  /** One whose rows alone are shown. */
  readonly unit: string | undefined;
}) {
  const { snapshot, asOf, policy, lists } = read;
  const all = useMemo(
    () =>
      openRegisterRows(snapshot, {
        ...{ asOf, warnDays: policy.warnDays },
        tasks: lists.flatMap((list) => list.rows),
      }),
    [snapshot, asOf, policy.warnDays, lists],
  );
  const go = useCommand((_, sheet: string, row: number, column: number, columns: number) =>
    goToCells(sheet, { row, column, rows: 1, columns }),
  );
  const rows = useMemo(() => all.filter(({ lead }) => textMayConcern(lead, unit)), [all, unit]);
  if (all.length === 0) return null;
  const count = (word: string): number => rows.filter(({ status }) => status.word === word).length;
  return (
    <Disclosure
      summary={fill(text.summary, { count: rows.length, overdue: count("逾期"), soon: count("临期") })}
    >
      <UnitNote unit={unit} hidden={all.length - rows.length} in="registers" />
      <RowList>
        {rows.slice(0, MOST).map(({ sheet, row, columns, name, lead, status }) => (
          <li key={`${sheet}/${row}`}>
            <LinkButton
              row
              onClick={() => {
                go.run(sheet, row, columns.first, columns.count);
              }}
            >
              {fill(text.line, { sheet, name })}
            </LinkButton>{" "}
            {fill(text.status, { word: status.word, lead })}
          </li>
        ))}
      </RowList>
      {rows.length > MOST && <p>{fill(text.more, { count: rows.length - MOST })}</p>}
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </Disclosure>
  );
}
