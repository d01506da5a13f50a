import { Button } from "@fluentui/react-components";
import { newColumnsOf, wantedColumns } from "../../../../core/features/collect/new-column-edits";
import type { WantedColumn } from "../../../../core/features/collect/new-columns";
import type { MergePlan } from "../../../../core/features/collect/plan-merge";
import { collectStrings } from "../../../../strings/collect";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useControlStyles } from "../../../parts/control-styles";

type Props = {
  readonly plan: MergePlan;
  /** Those that were asked for. */
  readonly wanted: readonly WantedColumn[];
  readonly onColumn: (column: WantedColumn) => void;
};

/** 按需加栏: the columns that answers came back in and the lists lack, each with its button. */
export function NewColumns({ plan, wanted, onColumn }: Props) {
  const control = useControlStyles();
  const text = collectViewStrings.preview.columns;
  const added = newColumnsOf(plan.changes);
  return (
    <>
      {added.length > 0 && (
        <p role="status">{fill(text.added, { columns: added.map((one) => named(one)).join("、") })}</p>
      )}
      {wantedColumns(plan.conflicts).map((column) => (
        <p key={named(column)}>
          {wanted.some((one) => named(one) === named(column) && one.headerRow === column.headerRow) ? (
            <span className={control.hint}>{fill(text.noRoom, { column: named(column) })}</span>
          ) : (
            <Button
              size="small"
              onClick={() => {
                onColumn(column);
              }}
            >
              {fill(text.add, { column: named(column) })}
            </Button>
          )}
        </p>
      ))}
    </>
  );
}

const named = ({ sheet, role }: WantedColumn): string =>
  fill(collectViewStrings.preview.columns.name, { sheet, column: collectStrings.role[role] });
