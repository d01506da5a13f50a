import { makeStyles } from "@fluentui/react-components";
import type { MergePlan } from "../../../../core/features/collect/plan-merge";
import { ignoredText, noteText } from "../../../../core/features/collect/texts";
import { collectStrings } from "../../../../strings/collect";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useControlStyles } from "../../../parts/control-styles";
import { Disclosure } from "../../../parts/disclosure";
import { RowList } from "../../../parts/row-list";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

const MOST = 100;

/** Answers that change nothing, rows that did not come back, and what else somebody may want to know of the files. */
export function Rest({ plan }: { readonly plan: MergePlan }) {
  const styles = useStyles();
  const control = useControlStyles();
  const text = collectViewStrings.preview;
  const { unchanged, missing } = plan;
  const notes = notesOf(plan);
  return (
    <>
      <p className={control.hint}>{fill(text.unchanged, { count: unchanged })}</p>
      {missing.length > 0 && (
        <Disclosure summary={fill(text.missing, { count: missing.length })}>
          <RowList label={fill(text.missing, { count: missing.length })}>
            {missing.slice(0, MOST).map(({ row, unit }) => (
              <li key={`${unit}/${row.index}`}>
                {fill(text.missingRow, { key: row.key, unit })}{" "}
                <CellLink
                  row={row}
                  at={{ row: row.row, column: row.list.columns.task ?? row.list.columns.measure ?? 0 }}
                />
              </li>
            ))}
          </RowList>
          {missing.length > MOST && (
            <p className={control.hint}>{fill(text.more, { count: missing.length - MOST })}</p>
          )}
        </Disclosure>
      )}
      {notes.length > 0 && (
        <Disclosure summary={fill(text.notes, { count: notes.length })}>
          <ul className={styles.list}>
            {notes.slice(0, MOST).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** Notes and warnings, each once a file. */
function notesOf({ files, notes }: MergePlan): readonly string[] {
  const lines = [
    ...files.flatMap((file) => [
      ...file.warnings.map((code) => ({ file: file.file, reason: collectStrings.warning[code] })),
      { file: file.file, reason: ignoredText(file) },
    ]),
    ...notes.map((note) => ({ file: note.file, reason: noteText(note) })),
  ].filter(({ reason }) => reason !== "");
  return [...new Set(lines.map((line) => fill(collectStrings.refusedFile, line)))];
}
