import { COMMANDS } from "../../../commands";
import type { ListPlace } from "../../../core/language/units/place";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { fill } from "../../../strings/fill";
import { watchStrings } from "../../../strings/watch";
import { ProblemBar } from "../../parts/problem-bar";
import { SelectField } from "../../parts/select-field";
import { useCommand } from "../../parts/use-command";

type Props = { readonly list: TaskList; readonly onDone: () => void };

const FOUND = "found";

/** Whose list it is, as found or as a person says: what may be added to the names of units hangs on it. */
export function PlaceField({ list, onDone }: Props) {
  const text = watchStrings.whose;
  const { sheet, headerRows, firstColumn, place, placeSaid } = list;
  const save = useCommand(async (_, said: ListPlace | null) => {
    const correction = { sheet, headerRow: headerRows.last, firstColumn, place: said };
    const result = await COMMANDS.correctList.run(correction, list);
    if (result.ok) onDone();
    return result;
  });
  const found = placeSaid === true ? text.found : fill(text.foundAs, { place: text[place] });
  return (
    <>
      <SelectField<ListPlace | typeof FOUND>
        label={text.label}
        options={[
          { value: FOUND, text: found },
          { value: "ours", text: text.ours },
          { value: "other", text: text.other },
          { value: "unknown", text: text.unknown },
        ]}
        value={placeSaid === true ? place : FOUND}
        disabled={save.now.state === "running"}
        onChange={(value) => {
          save.run(value === FOUND ? null : value);
        }}
      />
      <ProblemBar
        problem={save.now.state === "failed" ? save.now.problem : undefined}
        onDismiss={save.clear}
      />
    </>
  );
}
