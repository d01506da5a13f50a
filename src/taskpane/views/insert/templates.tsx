import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { COMMANDS } from "../../../commands";
import type { FoundTemplates } from "../../../commands/templates";
import { templateText, type Template } from "../../../core/features/templates/template";
import { ok, type Problem, type Result } from "../../../core/base/problem";
import { templatesStrings } from "../../../strings/templates";
import { templatesViewStrings as text } from "../../../strings/templates-view";
import { fill } from "../../../strings/fill";
import { CommandState } from "../../parts/command-state";
import { DoneLine } from "../../parts/done-line";
import { MadeSheets } from "../../parts/made-sheets";
import { ProblemBar } from "../../parts/problem-bar";
import { TextArea } from "../../parts/text-field";
import { useCommand } from "../../parts/use-command";
import { SaveTemplate } from "./save-template";

const useStyles = makeStyles({
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: "none", margin: "8px 0", padding: 0 },
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  actions: { display: "flex", columnGap: "8px", marginTop: "4px" },
  outcome: { ":not(:empty)": { margin: "8px 0" } },
  file: { display: "block", margin: "12px 0" },
});

/** What changes the templates that the workbook keeps. */
const KEEPING: ReadonlySet<string> = new Set(["saveTemplate", "importTemplate", "forgetTemplate"]);

/** What was done with a template: a sentence, and the sheet that it made. */
type Done = { readonly said: string; readonly sheet?: string };

const said = (sentence: string, name: string, lost: readonly string[] = []): Done => ({
  said:
    fill(sentence, { name }) +
    (lost.length === 0 ? "" : fill(templatesStrings.lost, { columns: lost.join("、") })),
});
const then = <T,>(result: Result<T>, done: (value: T) => Done): Result<Done> =>
  result.ok ? ok(done(result.value)) : result;

/** 自有模板: make one of a table, insert, export and import, forget. */
export function Templates() {
  const styles = useStyles();
  const [found, setFound] = useState<FoundTemplates>();
  const [shown, setShown] = useState<Template>();
  const [problem, setProblem] = useState<Problem>();
  const act = useCommand((_, perform: () => Promise<Result<Done>>) => perform());
  const { now } = act;
  const running = now.state === "running";

  // What there is, now and after each change.
  const finished = now.state === "done" ? now.value : undefined;
  const [undone, setUndone] = useState(0);
  const find = (): void => {
    setUndone((count) => count + 1);
  };
  useEffect(() => {
    let current = true;
    void COMMANDS.findTemplates.run().then((result) => {
      if (!current) return;
      if (result.ok) setFound(result.value);
      setProblem(result.ok ? undefined : result.problem);
    });
    return () => {
      current = false;
    };
  }, [finished, undone]);

  const perform = (work: () => Promise<Result<Done>>): void => {
    setShown(undefined);
    act.run(work);
  };
  const action = (label: string, template: Template, onClick: () => void) => (
    <Button
      size="small"
      disabledFocusable={running}
      aria-label={fill(text.labelled, { action: label, name: template.name })}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const onFile = async (file: File): Promise<Result<Done>> =>
    then(await COMMANDS.importTemplate.run({ text: await file.text() }), ({ template }) =>
      said(text.imported, template.name),
    );

  if (found === undefined)
    return (
      <>
        {problem === undefined && <span role="status">{text.reading}</span>}
        <ProblemBar
          problem={problem}
          onDismiss={() => {
            setProblem(undefined);
          }}
        />
      </>
    );
  return (
    <>
      <p className={styles.intro}>{text.intro}</p>
      <div aria-live="polite" className={styles.outcome}>
        <CommandState command={act} running={text.running} />
        {finished !== undefined &&
          (finished.sheet === undefined ? (
            <DoneLine isOwn={({ command }) => KEEPING.has(command)} onUndone={find}>
              {finished.said}
            </DoneLine>
          ) : (
            <MadeSheets sheets={[{ sheet: finished.sheet }]} onUndone={find}>
              {finished.said}
            </MadeSheets>
          ))}
      </div>
      <SaveTemplate
        candidates={found.candidates}
        disabled={running}
        onSave={(sheet, name) => {
          perform(async () =>
            then(await COMMANDS.saveTemplate.run({ sheet, name }), ({ template, lost }) =>
              said(text.saved, template.name, lost),
            ),
          );
        }}
      />
      <ul className={styles.list} aria-label={text.kept}>
        {found.kept.length === 0 && <li className={styles.item}>{text.noKept}</li>}
        {found.kept.map((template) => (
          <li key={template.name} className={styles.item}>
            {fill(text.about, {
              ...{ name: template.name, kind: templatesStrings.kind[template.kind] },
              columns: template.columns.length,
            })}
            <div className={styles.actions}>
              {action(text.insert, template, () => {
                perform(async () =>
                  then(await COMMANDS.insertTemplate.run({ name: template.name }), ({ sheet }) => ({
                    ...{ said: text.inserted, sheet },
                  })),
                );
              })}
              {action(text.export, template, () => {
                act.clear();
                setShown(template);
              })}
              {action(text.forget, template, () => {
                perform(async () =>
                  then(await COMMANDS.forgetTemplate.run({ name: template.name }), ({ name }) =>
                    said(text.forgotten, name),
                  ),
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      {shown !== undefined && (
        <TextArea label={text.text} value={templateText(shown)} onChange={() => undefined} />
      )}
      <label className={styles.file}>
        {text.import}
        <input
          type="file"
          accept=".json,application/json"
          disabled={running}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again once it is mended.
            event.target.value = "";
            if (file !== undefined) perform(() => onFile(file));
          }}
        />
      </label>
    </>
  );
}
