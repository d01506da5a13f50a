import { useId } from "react";
import type { WorkbookSnapshot } from "../../../core/base/snapshot";
import { fail, ok } from "../../../core/base/problem";
import { fill } from "../../../strings/fill";
import { summaryViewStrings } from "../../../strings/summary-view";
import { useControlStyles } from "../../parts/control-styles";
import { CommandState } from "../../parts/command-state";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { useCommand, type RunningCommand } from "../../parts/use-command";
import type { WorkbookReading } from "../../worker/read-file";
import { ReturnedReader } from "../../worker/returned-reader";

type Chosen = { readonly name: string } & WorkbookReading;
type OtherWorkbook = RunningCommand<[file: File], Chosen, never>;

/** A workbook of the user's computer that a command goes by, read in a worker. */
export const useOtherWorkbook = (): OtherWorkbook =>
  useCommand(async ({ signal }, file: File) => {
    const reader = new ReturnedReader();
    signal.addEventListener("abort", reader.stop);
    const reading = await reader.readWorkbook(file);
    if (reading === undefined) return fail({ code: "cancelled" });
    return ok({ name: file.name, ...reading });
  });

/** What was read of it; undefined while none is chosen, or where it could not be read. */
export function snapshotOf({ now }: OtherWorkbook): WorkbookSnapshot | undefined {
  return now.state === "done" && "snapshot" in now.value ? now.value.snapshot : undefined;
}

type Props = { readonly label: string; readonly workbook: OtherWorkbook; readonly disabled: boolean };

/** Its field: which file was chosen, and a way to do without it. */
export function ChooseWorkbook({ label, workbook, disabled }: Props) {
  const control = useControlStyles();
  const text = summaryViewStrings.otherWorkbook;
  const id = useId();
  const chosen = workbook.now.state === "done" ? workbook.now.value : undefined;
  return (
    <div className={control.hint}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xlsm"
        disabled={disabled || workbook.now.state === "running"}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again once it is mended.
          target.value = "";
          if (file !== undefined) workbook.run(file);
        }}
      />
      <div aria-live="polite">
        <CommandState command={workbook} running={text.running} />
        {chosen !== undefined && "refused" in chosen && (
          <MessageLine intent="error">
            {fill(text.refused, { file: chosen.name, reason: chosen.refused })}
          </MessageLine>
        )}
        {chosen !== undefined && "snapshot" in chosen && (
          <>
            {fill(text.chosen, { file: chosen.name })}
            <LinkButton onClick={workbook.clear}>{text.without}</LinkButton>
          </>
        )}
      </div>
    </div>
  );
}
