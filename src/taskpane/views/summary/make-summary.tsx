import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../commands";
import type { MadeSummary } from "../../../commands/summary";
import { isoOf, type SerialDay } from "../../../core/base/serial";
import { summaryViewStrings } from "../../../strings/summary-view";
import { fill } from "../../../strings/fill";
import { Group } from "../../parts/group";
import { useCommand } from "../../parts/use-command";
import { AskReplace } from "./ask-replace";
import { CommandState } from "../../parts/command-state";
import { Option } from "../../parts/option";
import { MadeSheets } from "../../parts/made-sheets";
import { Held } from "./held";
import { ChooseWorkbook, snapshotOf, useOtherWorkbook } from "./other-workbook";
import { WordFiles } from "./word-files";
import { askOrMake, type Asked } from "./ask-or-make";
import type { Shown } from "./use-preview";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "4px 0 8px" },
  outcome: { ":not(:empty)": { margin: "8px 0" } },
});

type Props = {
  readonly preview: Shown;
  /** Absent while no day stands in the field. */
  readonly asOf: SerialDay | undefined;
  readonly from: { readonly office?: string };
  readonly onDone: () => void;
};

/** The sheets of 年终总结, and the same as a Word file. */
function MadeReport({ report }: { readonly report: NonNullable<MadeSummary["report"]> }) {
  const { sheet, evidenceSheet, lastYearSheet, paper } = report;
  const sheets = [sheet, lastYearSheet, evidenceSheet].flatMap((one) =>
    one === undefined ? [] : [{ sheet: one }],
  );
  return (
    <>
      <MadeSheets sheets={sheets}>{summaryViewStrings.make.reportDone}</MadeSheets>
      <WordFiles
        files={[
          {
            label: summaryViewStrings.word.action,
            name: `${paper.file}.docx`,
            bytes: () => COMMANDS.writeWord.run([paper]),
          },
        ]}
      />
    </>
  );
}

/** 生成年终汇总 and 转为数值: what will be written, the question before anything is replaced, and what was made. */
export function MakeSummary({ preview, asOf, from, onDone }: Props) {
  const styles = useStyles();
  const text = summaryViewStrings;
  const [report, setReport] = useState(false);
  const lastYear = useOtherWorkbook();
  const make = useCommand(async ({ onWaiting }, day: SerialDay, asked: Asked) => {
    const last = report ? snapshotOf(lastYear) : undefined;
    const compared = last === undefined ? {} : { lastYear: last };
    const result = await askOrMake({ ...from, ...compared, asOf: day, report, onWaiting }, asked);
    onDone();
    return result;
  });
  const freeze = useCommand(async ({ onWaiting }) => {
    const result = await COMMANDS.freezeSummary.run({ onWaiting });
    onDone();
    return result;
  });
  const running = make.now.state === "running" || freeze.now.state === "running";
  const { lists, passedOver, expected } = preview;
  const done = make.now.state === "done" ? make.now.value : undefined;
  return (
    <Group heading={text.make.heading}>
      {done?.kind !== "made" && <Held names={[text.make.heading]} />}
      <p>
        {fill(text.make.counted, { count: lists.length, sheets: lists.join("、") })}
        {passedOver.length > 0 && fill(text.make.passedOver, { sheets: passedOver.join("、") })}
        {fill(text.make.willWrite, {
          count: expected.certain.length,
          sheets: expected.certain.join("、"),
          more:
            expected.indicators === undefined ? "" : fill(text.make.mayWrite, { sheet: expected.indicators }),
        })}
      </p>
      <Option
        type="checkbox"
        label={text.make.report}
        hint={text.make.reportHint}
        checked={report}
        onChange={setReport}
      />
      {report && (
        <ChooseWorkbook label={text.otherWorkbook.lastYear} workbook={lastYear} disabled={running} />
      )}
      <p>{text.freeze.hint}</p>
      <div aria-live="polite" className={styles.outcome}>
        <CommandState command={make} running={text.make.running} />
        <CommandState command={freeze} running={text.freeze.running} />
        {done?.kind === "ask" && (
          <AskReplace
            preview={done.preview}
            onAgree={() => {
              make.run(done.preview.asOf, "agreed");
            }}
            onCancel={make.clear}
          />
        )}
        {done?.kind === "made" && (
          <MadeSheets sheets={done.sheets.map((sheet) => ({ sheet }))}>
            {fill(text.make.done, { day: isoOf(done.asOf) })}
          </MadeSheets>
        )}
        {done?.kind === "made" && done.report !== undefined && <MadeReport report={done.report} />}
        {freeze.now.state === "done" && (
          <MadeSheets sheets={freeze.now.value.sheets.map((sheet) => ({ sheet }))}>
            {text.freeze.done}
          </MadeSheets>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={running || asOf === undefined}
          onClick={() => {
            freeze.clear();
            if (asOf !== undefined) make.run(asOf, "not-asked");
          }}
        >
          {text.make.action}
        </Button>
        <Button
          disabledFocusable={running}
          onClick={() => {
            make.clear();
            freeze.run();
          }}
        >
          {text.freeze.action}
        </Button>
      </div>
    </Group>
  );
}
