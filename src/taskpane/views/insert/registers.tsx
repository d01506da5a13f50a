import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { COMMANDS } from "../../../commands";
import type { Register } from "../../../core/notice/model/register";
import type { PlanId } from "../../../core/notice/model/official-list";
import { officialLists } from "../../../core/notice/official-lists";
import { insertStrings } from "../../../strings/insert";
import { registersStrings } from "../../../strings/registers";
import { fill } from "../../../strings/fill";
import { CommandState } from "../../parts/command-state";
import { MadeSheets } from "../../parts/made-sheets";
import { Option } from "../../parts/option";
import { SelectField } from "../../parts/select-field";
import { TextField } from "../../parts/text-field";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({
  list: { maxHeight: "260px", overflowY: "auto", margin: "8px 0" },
  results: { ":not(:empty)": { margin: "12px 0" }, ":empty": { height: "12px" } },
});

const text = insertStrings.registers;
const ANY = "any";
const PLANS = [
  { value: ANY, text: text.anyPlan },
  ...officialLists.map(({ plan, name }) => ({ value: plan, text: name })),
] as const;

/** 台账: look for some by plan, name, another name or first letters, tick them, insert them. */
export function Registers() {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const [plan, setPlan] = useState<PlanId | typeof ANY>(ANY);
  const [found, setFound] = useState<readonly Register[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const insert = useCommand((options, ids: readonly string[]) => COMMANDS.insertRegisters.run(ids, options));
  const { now } = insert;
  const running = now.state === "running";

  useEffect(() => {
    let current = true;
    const search = { text: wanted, ...(plan === ANY ? {} : { plan }) };
    void COMMANDS.findRegisters.run(search).then((result) => {
      if (current) setFound(result.ok ? result.value : []);
    });
    return () => {
      current = false;
    };
  }, [wanted, plan]);

  return (
    <>
      <SelectField label={text.plan} options={PLANS} value={plan} onChange={setPlan} />
      <TextField label={text.find} placeholder={text.example} value={wanted} onChange={setWanted} />
      <div className={styles.list} role="group" aria-label={text.summary}>
        {found.length === 0 && <span role="status">{text.none}</span>}
        {found.map(({ id, name, plan: owner, keeper, columns }) => (
          <Option
            key={id}
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={running}
            label={name}
            hint={fill(text.hint, { plan: registersStrings.plan[owner], count: columns.length, keeper })}
            onChange={(checked) => {
              setChosen((before) => (checked ? [...before, id] : before.filter((one) => one !== id)));
            }}
          />
        ))}
      </div>
      <div className={styles.results} aria-live="polite">
        <CommandState command={insert} running={text.running} />
        {now.state === "done" && (
          <MadeSheets sheets={now.value.sheets}>
            {fill(insertStrings.done, { count: now.value.sheets.length })}
          </MadeSheets>
        )}
      </div>
      <Button
        disabledFocusable={running || chosen.length === 0}
        onClick={() => {
          insert.run(chosen);
        }}
      >
        {fill(text.action, { count: chosen.length })}
      </Button>
    </>
  );
}
