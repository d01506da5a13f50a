import { goToCells } from "../../../../commands/go-to";
import { cellAddress } from "../../../../core/base/address";
import type { BaseRow } from "../../../../core/features/collect/base-book";
import type { Place } from "../../../../core/features/collect/roles";
import { LinkButton } from "../../../parts/link-button";
import { ProblemBar } from "../../../parts/problem-bar";
import { useCommand } from "../../../parts/use-command";

type Props = {
  readonly row: BaseRow;
  readonly at: Place;
  /** The element that says what is written there. */
  readonly about?: string;
};

/** A cell of the workbook, which is shown when it is pressed: the button of its row in a `RowList`. */
export function CellLink({ row, at, about }: Props) {
  const { sheet } = row.list;
  const go = useCommand(() => goToCells(sheet, { ...at, rows: 1, columns: 1 }));
  return (
    <>
      <LinkButton
        row
        {...(about === undefined ? {} : { describedBy: about })}
        onClick={() => {
          go.run();
        }}
      >
        {`${sheet}!${cellAddress(at.row, at.column)}`}
      </LinkButton>
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
