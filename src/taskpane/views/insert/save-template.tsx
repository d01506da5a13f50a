import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundTemplates } from "../../../commands/templates";
import { templatesStrings } from "../../../strings/templates";
import { templatesViewStrings as text } from "../../../strings/templates-view";
import { fill } from "../../../strings/fill";
import { SelectField } from "../../parts/select-field";
import { TextField } from "../../parts/text-field";

type Props = {
  readonly candidates: FoundTemplates["candidates"];
  readonly disabled: boolean;
  readonly onSave: (sheet: string, name: string) => void;
};

/** Which table becomes a template, and its name. */
export function SaveTemplate({ candidates, disabled, onSave }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [name, setName] = useState<string>();
  const [first] = candidates;
  if (first === undefined) return <p>{text.none}</p>;
  const sheet = candidates.find((one) => one.sheet === chosen)?.sheet ?? first.sheet;
  const called = name ?? sheet;
  return (
    <>
      <SelectField
        label={text.from}
        options={candidates.map((one) => ({
          value: one.sheet,
          text: fill(text.option, { sheet: one.sheet, kind: templatesStrings.kind[one.kind] }),
        }))}
        value={sheet}
        disabled={disabled}
        onChange={(value) => {
          setChosen(value);
          setName(undefined);
        }}
      />
      <TextField label={text.name} value={called} disabled={disabled} onChange={setName} />
      <Button
        disabledFocusable={disabled || called.trim() === ""}
        onClick={() => {
          onSave(sheet, called);
        }}
      >
        {text.save}
      </Button>
    </>
  );
}
