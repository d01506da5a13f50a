import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { COMMANDS } from "../../../commands";
import { goToSheet } from "../../../commands/go-to";
import { settingsShown } from "../../../commands/settings-shown";
import type { WorkbookSnapshot } from "../../../core/base/snapshot";
import { policyPlace } from "../../../core/marks/policy-place";
import { fill } from "../../../strings/fill";
import { settingsStrings } from "../../../strings/settings";
import { CommandState } from "../../parts/command-state";
import { Disclosure } from "../../parts/disclosure";
import { DoneLine } from "../../parts/done-line";
import { useFormStyles } from "../../parts/form-styles";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand } from "../../parts/use-command";
import { useWorkbook } from "../../parts/use-workbook";
import { About } from "./about";
import { changesOf, defaults, SHOWN_KEYS, textsOf, type Changes, type Draft } from "./draft";
import { SettingField } from "./setting-field";
import { SETTING_GROUPS } from "./setting-groups";

const text = settingsStrings.view;
const GROUPS = Object.keys(SETTING_GROUPS) as readonly (keyof typeof SETTING_GROUPS)[];

/** 设置: the policy of this workbook, field by field, with the way back to the defaults; below it what this is. */
export function SettingsView() {
  const { read, problem, absent, refresh } = useWorkbook();
  return (
    <>
      {read === undefined && problem === undefined && (
        <p role="status">{absent ? text.none : text.reading}</p>
      )}
      <ProblemBar problem={problem} onDismiss={refresh} />
      {read !== undefined && <SettingsForm snapshot={read.snapshot} onSaved={refresh} />}
      <About />
    </>
  );
}

type Props = { readonly snapshot: WorkbookSnapshot; readonly onSaved: () => void };

function SettingsForm({ snapshot, onSaved }: Props) {
  const form = useFormStyles();
  const [draft, setDraft] = useState<Draft>({});
  const [filled, setFilled] = useState(false);
  const now = useMemo(() => textsOf(settingsShown(snapshot)), [snapshot]);
  const changes = changesOf(draft, now);
  const save = useCommand(async ({ onWaiting }, { input, count }: Changes) => {
    const result = await COMMANDS.changeSettings.run(input, { onWaiting });
    if (result.ok) {
      setDraft({});
      setFilled(false);
    }
    onSaved();
    return result.ok ? { ok: true, value: count } : result;
  });
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
  const sheet = policyPlace(snapshot)?.sheet;
  const running = save.now.state === "running";
  return (
    <>
      <p>{text.intro}</p>
      <div aria-live="polite">
        <CommandState command={save} running={text.saving} />
        {save.now.state === "done" && (
          <DoneLine isOwn={({ command }) => command === "changeSettings"} onUndone={onSaved}>
            {fill(text.saved, { count: save.now.value })}
          </DoneLine>
        )}
        {changes.unread.length > 0 && (
          <MessageLine intent="warning">
            {fill(text.invalidCount, { count: changes.unread.length })}
          </MessageLine>
        )}
        {filled && changes.unread.length === 0 && (
          <p>{changes.count === 0 ? text.allDefault : fill(text.filled, { count: changes.count })}</p>
        )}
      </div>
      <div className={form.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={running || changes.count === 0 || changes.unread.length > 0}
          onClick={() => {
            save.run(changes);
          }}
        >
          {changes.count === 0 ? text.nothing : fill(text.save, { count: changes.count })}
        </Button>
        <Button
          disabledFocusable={running}
          onClick={() => {
            save.clear();
            setDraft(defaults());
            setFilled(true);
          }}
        >
          {text.defaults}
        </Button>
        {changes.count > 0 && (
          <Button
            disabledFocusable={running}
            onClick={() => {
              setDraft({});
              setFilled(false);
            }}
          >
            {text.discard}
          </Button>
        )}
      </div>
      {GROUPS.map((group) => (
        <Disclosure key={group} summary={text.group[group]} isOpen={group === "judging"}>
          <div className={form.fields}>
            {SHOWN_KEYS.filter((key) => SETTING_GROUPS[group].some((one) => one === key)).map((key) => (
              <SettingField
                key={key}
                name={key}
                value={draft[key] ?? now[key]}
                unread={changes.unread.includes(key)}
                onChange={(value) => {
                  save.clear();
                  setDraft((before) => ({ ...before, [key]: value }));
                }}
              />
            ))}
          </div>
        </Disclosure>
      ))}
      {sheet !== undefined && (
        <p>
          <LinkButton
            onClick={() => {
              go.run(sheet);
            }}
          >
            {text.sheet}
          </LinkButton>
        </p>
      )}
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
