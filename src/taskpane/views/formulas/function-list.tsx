import { COMMANDS } from "../../../commands";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formulasStrings } from "../../../strings/formulas";
import { fill } from "../../../strings/fill";
import { CommandState } from "../../parts/command-state";
import { Disclosure } from "../../parts/disclosure";
import { DoneLine } from "../../parts/done-line";
import { Group } from "../../parts/group";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px" },
  code: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    padding: "6px 8px",
    marginBottom: "8px",
    overflowWrap: "anywhere",
  },
  result: { ":not(:empty)": { marginBottom: "8px" } },
});

/** Every ZLQ function with its help and an example to insert. */
export function FunctionList() {
  const styles = useStyles();
  return (
    <Group heading={formulasStrings.functionsHeading}>
      <p className={styles.intro}>{formulasStrings.functionsIntro}</p>
      {Object.entries(formulasStrings.help).map(([name, help]) => (
        <Disclosure
          key={name}
          summary={
            <>
              <span className={styles.name}>ZLQ.{name}</span> {help.title}
            </>
          }
        >
          <FunctionHelp {...help} />
        </Disclosure>
      ))}
    </Group>
  );
}

type HelpProps = { readonly usage: string; readonly text: string; readonly example: string };

function FunctionHelp({ usage, text, example }: HelpProps) {
  const styles = useStyles();
  const insert = useCommand(({ onWaiting }) => COMMANDS.insertFormula.run(example, { onWaiting }));
  const { now } = insert;
  return (
    <>
      <code className={styles.code}>ZLQ.{usage}</code>
      <p className={styles.text}>{text}</p>
      <code className={styles.code} aria-label={formulasStrings.example}>
        {example}
      </code>
      <div className={styles.result} aria-live="polite">
        <CommandState command={insert} running={formulasStrings.inserting} />
        {now.state === "done" && (
          <DoneLine isOwn={({ command }) => command === "insertFormula"}>
            {fill(formulasStrings.inserted, now.value)}
          </DoneLine>
        )}
      </div>
      <Button size="small" disabledFocusable={now.state === "running"} onClick={insert.run}>
        {formulasStrings.insertExample}
      </Button>
    </>
  );
}
