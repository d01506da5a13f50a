import { useRef } from "react";
import { workbenchStrings } from "../../strings";
import { ADDIN } from "../pane/addin";
import type { SessionState } from "../session/session";

const text = workbenchStrings.page;

export type FileActions = {
  readonly create: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
};

type Props = {
  readonly state: SessionState;
  readonly files: FileActions;
  readonly onRename: (name: string) => void;
};

/** 新建, 打开 and 另存为, the file's name, and whether it has unsaved changes. */
export function FileBar({ state, files, onRename }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="file-bar">
      <img className="file-bar-icon" src={`${ADDIN}assets/app-32.png`} alt="" />
      <button type="button" onClick={files.create}>
        {text.newFile}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {text.openFile}
      </button>
      <button type="button" onClick={files.save}>
        {text.saveAs}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = ""; // so that the same file can be chosen again
          if (file) files.open(file);
        }}
      />
      <FileName key={state.fileName} name={state.fileName} onRename={onRename} />
      <span className="unsaved" role="status" data-unsaved={state.unsaved}>
        {state.unsaved ? text.unsaved : ""}
      </span>
      <span className="notice">{text.notice}</span>
    </header>
  );
}

function FileName({ name, onRename }: { readonly name: string; readonly onRename: (name: string) => void }) {
  return (
    <input
      className="file-name"
      aria-label={text.fileName}
      title={text.fileName}
      defaultValue={name}
      spellCheck={false}
      onBlur={(event) => {
        const wanted = withExtension(event.target.value);
        if (wanted) onRename(wanted);
        event.target.value = wanted ?? name;
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
}

/** A name that every system accepts, ending in .xlsx; undefined when nothing is left of it. */
function withExtension(typed: string): string | undefined {
  const bare = typed
    .replace(/\.xls[xm]?$/i, "")
    .replace(/[\\/:*?"<>|]/g, "")
    .trim();
  return bare === "" ? undefined : `${bare}.xlsx`;
}
