import { useMemo, useState } from "react";
import { today } from "../../../../commands/today";
import type { SplitOptions } from "../../../../commands/split";
import { dayOfIso } from "../../../../core/base/serial";
import { batchOf } from "../../../../core/features/collect/batch";
import { unitCounts } from "../../../../core/features/collect/units-of-lists";
import type { TaskList } from "../../../../core/tables/tasks/task-list";
import { collectStrings } from "../../../../strings/collect";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useControlStyles } from "../../../parts/control-styles";
import { useFormStyles } from "../../../parts/form-styles";
import { Group } from "../../../parts/group";
import { SelectField } from "../../../parts/select-field";
import { TextField } from "../../../parts/text-field";
import { UnitChoice } from "./unit-choice";
import { WaysOut } from "./ways-out";

type Props = {
  readonly lists: readonly TaskList[];
  /** Names of the workbook's sheets. */
  readonly sheets: readonly string[];
};

/** 按单位分解: which list, to whom, by when; then the ways out. */
export function SplitForm({ lists, sheets }: Props) {
  const form = useFormStyles();
  const control = useControlStyles();
  const text = collectViewStrings.split;
  const [sheet, setSheet] = useState("");
  const [to, setTo] = useState<SplitOptions["to"]>("lead");
  const [due, setDue] = useState("");
  const [typed, setBatch] = useState<string>();
  /** Units that are left out. */
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const names = [...new Set(lists.map((list) => list.sheet))];
  const only = names.find((name) => name === sheet);
  const counts = useMemo(
    () => unitCounts(only === undefined ? lists : lists.filter((list) => list.sheet === only), to),
    [lists, only, to],
  );
  const all = [
    ...counts.units,
    ...(counts.nobody > 0 ? [{ unit: collectStrings.book.noUnit, rows: counts.nobody }] : []),
  ];
  const chosen = all.filter(({ unit }) => !without.has(unit));
  const batch = typed ?? batchOf(today(), sheets);
  const dueDay = dayOfIso(due);
  const request: SplitOptions | undefined =
    chosen.length === 0 || !/^\d{8}-\d{2,6}$/.test(batch)
      ? undefined
      : {
          batch,
          to,
          units: chosen.map(({ unit }) => unit),
          ...(dueDay === undefined ? {} : { due: dueDay }),
          ...(only === undefined ? {} : { sheet: only }),
        };
  return (
    <Group heading={text.heading}>
      <p>{text.intro}</p>
      <div className={form.fields}>
        <SelectField
          label={text.list}
          value={only ?? ""}
          options={[
            { value: "", text: fill(text.allLists, { count: lists.length }) },
            ...names.map((name) => ({ value: name, text: name })),
          ]}
          onChange={setSheet}
        />
        <SelectField
          label={text.to}
          value={to}
          options={[
            { value: "lead", text: text.lead },
            { value: "cooperate", text: text.cooperate },
          ]}
          onChange={setTo}
        />
        <TextField type="date" label={text.due} value={due} onChange={setDue} />
        <TextField label={text.batch} value={batch} onChange={setBatch} />
        {request === undefined && chosen.length > 0 && (
          <span className={control.hint} role="alert">
            {text.wrongBatch}
          </span>
        )}
      </div>
      <UnitChoice units={all} without={without} onChange={setWithout} />
      {counts.nobody > 0 && <p className={control.hint}>{fill(text.left, { count: counts.nobody })}</p>}
      <WaysOut key={JSON.stringify(request)} request={request} />
    </Group>
  );
}
