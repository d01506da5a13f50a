import { SETTING_NAMES } from "../../../core/marks/registry";
import { settingsStrings } from "../../../strings/settings";
import { SelectField } from "../../parts/select-field";
import { TextArea, TextField } from "../../parts/text-field";
import { LONG, type ShownKey } from "./setting-groups";

type Props = {
  readonly name: ShownKey;
  readonly value: string;
  readonly unread: boolean;
  readonly onChange: (value: string) => void;
};

/** Settings of which one of few words is chosen. */
const CHOICES: Readonly<Partial<Record<ShownKey, readonly string[]>>> = {
  exclusiveDay: [settingsStrings.dayIncluded, settingsStrings.dayExcluded],
  pageNumbers: Object.values(settingsStrings.pageNumbers),
};

/** One setting: its name, what it holds, and what it means. */
export function SettingField({ name, value, unread, onChange }: Props) {
  const label = SETTING_NAMES[name];
  const hint = settingsStrings.note[name];
  const words = CHOICES[name];
  if (words !== undefined)
    return (
      <SelectField
        label={label}
        hint={hint}
        options={words.map((word) => ({ value: word, text: word }))}
        value={value}
        onChange={onChange}
      />
    );
  const field = { label, hint, value, onChange, error: unread ? settingsStrings.view.invalid : undefined };
  return LONG.has(name) ? (
    <TextArea {...field} rows={4} />
  ) : (
    <TextField {...field} type={name === "issuedOn" ? "date" : "text"} />
  );
}
