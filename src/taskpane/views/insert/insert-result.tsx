import type { InsertedSheet } from "../../../commands/insert-lists";
import { insertStrings } from "../../../strings/insert";
import { fill } from "../../../strings/fill";
import { MadeSheets } from "../../parts/made-sheets";

/** What was inserted, with the way to each new sheet. */
export function InsertResult({ sheets }: { readonly sheets: readonly InsertedSheet[] }) {
  return (
    <MadeSheets
      sheets={sheets.map(({ sheet, measures }) => ({
        sheet,
        note: fill(insertStrings.measures, { count: measures }),
      }))}
    >
      {fill(insertStrings.done, { count: sheets.length })}
    </MadeSheets>
  );
}
