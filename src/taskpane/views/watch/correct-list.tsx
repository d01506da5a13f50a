import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { COMMANDS } from "../../../commands";
import type { Result } from "../../../core/base/problem";
import type { SheetSnapshot } from "../../../core/base/snapshot";
import type { ListCorrection } from "../../../core/tables/tasks/correction";
import { columnChoices, headerRowChoices, rowShown } from "../../../core/tables/tasks/correction-choices";
import type { ColumnRole, TaskList } from "../../../core/tables/tasks/task-list";
import { listsStrings } from "../../../strings/lists";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { ProblemBar } from "../../parts/problem-bar";
import { SelectField } from "../../parts/select-field";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "6px", margin: "8px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/**
 * Whether a person may have to put a role right, in the order of the form; other roles follow from these or don't
 * matter for 督办.
 */
const ASKED: Readonly<Record<ColumnRole, boolean>> = {
  no: true,
  task: true,
  measure: true,
  deadline: true,
  lead: true,
  cooperate: true,
  progress: true,
  done: true,
  completedOn: true,
  extension: true,
  key: false,
  section: false,
  dueDate: false,
  status: false,
  remark: false,
  lastReport: false,
  start: false,
};
const ROLES = (Object.keys(ASKED) as ColumnRole[]).filter((role) => ASKED[role]);
const NO_COLUMN = "";

type Props = {
  readonly sheet: SheetSnapshot;
  /** Absent on a sheet where no list was found. */
  readonly list: TaskList | undefined;
  readonly onDone: (what: keyof typeof watchStrings.correct.done) => void;
};

/** Header row and columns from lists of choices; kept in the workbook when the user says so. */
export function CorrectList({ sheet, list, onDone }: Props) {
  const styles = useStyles();
  const text = watchStrings.correct;
  const rows = useMemo(() => headerRowChoices(sheet), [sheet]);
  const [headerRow, setHeaderRow] = useState(list?.headerRows.last ?? rows[0]?.row ?? 0);
  const [said, setSaid] = useState<NonNullable<ListCorrection["columns"]>>({});
  const columns = columnChoices(sheet, {
    first: headerRow === list?.headerRows.last ? list.headerRows.first : headerRow,
    last: headerRow,
  });
  const save = useCommand(
    async (_, what: Parameters<typeof onDone>[0], task: () => Promise<Result<void>>) => {
      const result = await task();
      if (result.ok) onDone(what);
      return result;
    },
  );
  const width = {
    firstColumn: list?.firstColumn ?? columns[0]?.column ?? 0,
    lastColumn: list?.lastColumn ?? columns[columns.length - 1]?.column ?? 0,
  };
  const keep = (correction: ListCorrection): void => {
    const shown = rowShown(sheet, correction.headerRow);
    save.run("correctList", () => COMMANDS.correctList.run(correction, width, { shown }));
  };
  const chosen = (role: ColumnRole): string => {
    const column = role in said ? said[role] : list?.columns[role];
    return column === null || column === undefined ? NO_COLUMN : String(column);
  };
  return (
    <div className={styles.form}>
      <SelectField
        label={text.headerRow}
        options={rows.map(({ row, text: shown }) => ({
          value: String(row),
          text: fill(text.row, { row: row + 1, text: shown }),
        }))}
        value={String(headerRow)}
        onChange={(value) => {
          setHeaderRow(Number(value));
        }}
      />
      {ROLES.map((role) => (
        <SelectField
          key={role}
          label={listsStrings.role[role]}
          options={[
            { value: NO_COLUMN, text: text.noColumn },
            ...columns.map(({ column, text: shown }) => ({ value: String(column), text: shown })),
          ]}
          value={chosen(role)}
          onChange={(value) => {
            setSaid((before) => ({ ...before, [role]: value === NO_COLUMN ? null : Number(value) }));
          }}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          onClick={() => {
            keep({ sheet: sheet.name, headerRow, columns: said });
          }}
        >
          {text.keep}
        </Button>
        {list !== undefined && (
          <Button
            size="small"
            onClick={() => {
              keep({ sheet: sheet.name, headerRow: list.headerRows.last, none: true });
            }}
          >
            {text.noList}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            save.run("forgetCorrection", () =>
              COMMANDS.forgetCorrection.run(sheet.name, headerRow, { shown: rowShown(sheet, headerRow) }),
            );
          }}
        >
          {text.forget}
        </Button>
      </div>
      <ProblemBar
        problem={save.now.state === "failed" ? save.now.problem : undefined}
        onDismiss={save.clear}
      />
    </div>
  );
}
