import { Button } from "@fluentui/react-components";
import { ok, type Result } from "../../../core/base/problem";
import { fill } from "../../../strings/fill";
import { summaryViewStrings } from "../../../strings/summary-view";
import { saveFile } from "../../parts/save-file";
import { useCommand } from "../../parts/use-command";
import { CommandState } from "../../parts/command-state";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ZIP = "application/zip";

/** A file that is made when it is asked for. */
type WordFile = {
  readonly label: string;
  /** With its ending, .docx or .zip. */
  readonly name: string;
  readonly bytes: () => Promise<Result<Uint8Array>>;
};

/** Buttons that make a file and hand it to the browser. */
export function WordFiles({ files }: { readonly files: readonly WordFile[] }) {
  const text = summaryViewStrings.word;
  const make = useCommand(async (_, file: WordFile): Promise<Result<string>> => {
    const made = await file.bytes();
    if (!made.ok) return made;
    saveFile(made.value, file.name, file.name.endsWith(".zip") ? ZIP : WORD);
    return ok(file.name);
  });
  return (
    <>
      {files.map((file) => (
        <Button
          key={file.label}
          disabledFocusable={make.now.state === "running"}
          onClick={() => {
            make.run(file);
          }}
        >
          {file.label}
        </Button>
      ))}
      <CommandState command={make} running={text.running} />
      {make.now.state === "done" && <p>{fill(text.done, { file: make.now.value })}</p>}
    </>
  );
}
