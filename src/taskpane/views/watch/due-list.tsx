import type { SerialDay } from "../../../core/base/serial";
import type { StatusWord } from "../../../core/status/status";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { itemsOf } from "../../../core/tables/tasks/watch-report";
import { goToCells } from "../../../commands/go-to";
import type { ViewPart } from "../../../commands/pane-requests";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { ProblemBar } from "../../parts/problem-bar";
import { RowList } from "../../parts/row-list";
import { useCommand } from "../../parts/use-command";
import { DueLine } from "./due-line";

type Props = {
  readonly lists: readonly TaskList[];
  readonly asOf: SerialDay;
  readonly unit: string | undefined;
};

/** Words whose tasks a person has to do something about. */
const SHOWN = ["逾期", "临期", "待确认"] as const satisfies readonly StatusWord[];
const PART: Readonly<Partial<Record<StatusWord, ViewPart>>> = { 逾期: "overdue", 临期: "soon" };
/** More lines than this are no list that anyone reads; the filter by unit makes it shorter. */
const MOST = 100;

/** The overdue, soon due and unclear tasks; a click goes to the row. */
export function DueList({ lists, asOf, unit }: Props) {
  const go = useCommand((_, sheet: string, row: number, column: number, columns: number) =>
    goToCells(sheet, { row, column, rows: 1, columns }),
  );
  return (
    <>
      {SHOWN.map((word) => {
        const items = itemsOf(lists, word, asOf, unit);
        if (items.length === 0) return null;
        return (
          <Disclosure
            key={word}
            summary={fill(watchStrings.group[word], { count: items.length })}
            part={PART[word]}
          >
            <RowList>
              {items.slice(0, MOST).map((item) => (
                <DueLine
                  key={`${item.list.sheet}/${item.row.row}/${item.list.firstColumn}`}
                  item={item}
                  onGo={() => {
                    const { sheet, firstColumn, lastColumn } = item.list;
                    go.run(sheet, item.row.row, firstColumn, lastColumn - firstColumn + 1);
                  }}
                />
              ))}
            </RowList>
            {items.length > MOST && <p>{fill(watchStrings.more, { count: items.length - MOST })}</p>}
          </Disclosure>
        );
      })}
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
