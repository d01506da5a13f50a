import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { cellAddress } from "../../../../core/base/address";
import type { Answer } from "../../../../core/features/collect/merge-model";
import type { Change } from "../../../../core/features/collect/plan-merge";
import { isBlank, shown } from "../../../../core/features/collect/same-value";
import { collectStrings } from "../../../../strings/collect";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useControlStyles } from "../../../parts/control-styles";
import { RowList } from "../../../parts/row-list";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  list: { maxHeight: "320px", overflowY: "auto" },
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/** More are not drawn: nobody reads them, and 汇总记录 has them. */
const MOST = 200;

/** Each answer that would be written: where, what, and from which cell of which file. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const control = useControlStyles();
  const id = useId();
  const text = collectViewStrings.preview;
  return (
    <>
      <RowList label={fill(text.applied, { count: changes.length })} className={styles.list}>
        {changes.slice(0, MOST).map(({ row, role, at, from, answer }) => (
          <li key={`${row.index}/${role}`} className={styles.item}>
            {fill(text.where, { key: row.key, column: collectStrings.role[role] })}{" "}
            <CellLink row={row} at={at} about={`${id}${row.index}/${role}`} />
            <br />
            <span id={`${id}${row.index}/${role}`}>
              {fill(isBlank(from.value) ? text.newAnswer : text.change, {
                from: shown(from),
                to: shown(answer),
              })}
            </span>
            <span className={control.hint}>{placeOf(answer)}</span>
          </li>
        ))}
      </RowList>
      {changes.length > MOST && (
        <p className={control.hint}>{fill(text.more, { count: changes.length - MOST })}</p>
      )}
    </>
  );
}

/** 甲.xlsx 任务清单!H5 */
export const placeOf = ({ file, sheet, at }: Pick<Answer, "file" | "sheet" | "at">): string =>
  fill(collectViewStrings.preview.from, { file, sheet, cell: cellAddress(at.row, at.column) });
