import { Button, makeStyles } from "@fluentui/react-components";
import { COMMANDS } from "../../../../commands";
import { canSaveFiles } from "../../../../commands/can-save-files";
import type { SplitOptions } from "../../../../commands/split";
import { collectViewStrings } from "../../../../strings/collect-view";
import { commonStrings } from "../../../../strings/common";
import { fill } from "../../../../strings/fill";
import { useControlStyles } from "../../../parts/control-styles";
import { useFormStyles } from "../../../parts/form-styles";
import { MadeSheets } from "../../../parts/made-sheets";
import { MessageLine } from "../../../parts/message-line";
import { ProblemBar } from "../../../parts/problem-bar";
import { useCommand } from "../../../parts/use-command";
import { downloadUnitBooks, type Packing } from "./download";
import { OpenEach } from "./open-each";
import { ProgressBar } from "../../../parts/progress-bar";

const useStyles = makeStyles({
  ways: { display: "grid", rowGap: "10px", margin: "4px 0 8px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "12px" },
});

/** The three ways in which unit books leave the pane. Absent `request`: nothing can be made yet. */
export function WaysOut({ request }: { readonly request: SplitOptions | undefined }) {
  const styles = useStyles();
  const control = useControlStyles();
  const form = useFormStyles();
  const text = collectViewStrings.split;
  const zip = useCommand((options: Packing, of: SplitOptions) => downloadUnitBooks(of, options));
  const sheets = useCommand(
    (options: NonNullable<Parameters<typeof COMMANDS.splitIntoSheets.run>[1]>, of: SplitOptions) =>
      COMMANDS.splitIntoSheets.run(of, options),
  );
  const running = zip.now.state === "running" || sheets.now.state === "running";
  const units = request?.units ?? [];
  const progress = sheets.now.state === "running" ? sheets.now.progress : undefined;
  const packing = zip.now.state === "running" ? zip.now.progress : undefined;
  return (
    <div className={styles.ways}>
      <strong>{text.ways}</strong>
      {canSaveFiles() ? (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={running || request === undefined}
            onClick={() => {
              if (request !== undefined) zip.run(request);
            }}
          >
            {text.zip}
          </Button>
        </div>
      ) : (
        <span className={control.hint}>{text.onAMac}</span>
      )}
      <OpenEach request={request} disabled={running} />
      <div>
        <Button
          disabledFocusable={running || request === undefined}
          onClick={() => {
            if (request !== undefined) sheets.run(request);
          }}
        >
          {fill(text.sheets, { count: units.length })}
        </Button>
        <span className={control.hint}>{text.sheetsHint}</span>
      </div>
      <div aria-live="polite" className={form.outcome}>
        {running && (
          <>
            <div className={styles.line}>
              <span>
                {zip.now.state === "running"
                  ? fill(text.zipRunning, packing ?? { done: 0, total: units.length })
                  : progress === undefined
                    ? text.sheetsRunning
                    : fill(text.sheetsProgress, progress)}
              </span>
              <Button
                size="small"
                onClick={() => {
                  zip.cancel();
                  sheets.cancel();
                }}
              >
                {commonStrings.cancel}
              </Button>
            </div>
            <ProgressBar
              value={(packing ?? progress)?.done ?? 0}
              max={(packing ?? progress)?.total ?? 1}
              label={text.ways}
            />
          </>
        )}
        {zip.now.state === "done" && (
          <MessageLine intent="success">{fill(text.zipHint, zip.now.value)}</MessageLine>
        )}
        {sheets.now.state === "done" && (
          <MadeSheets
            sheets={sheets.now.value.sheets.map(({ sheet, rows }) => ({
              sheet,
              note: fill(text.rows, { rows }),
            }))}
          >
            {fill(text.sheetsDone, { count: sheets.now.value.sheets.length })}
          </MadeSheets>
        )}
        {[zip, sheets].map(({ now, clear }, i) => (
          <ProblemBar key={i} problem={now.state === "failed" ? now.problem : undefined} onDismiss={clear} />
        ))}
      </div>
    </div>
  );
}
