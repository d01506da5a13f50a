import { useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { ButtonStates } from "../ribbon/button-states";
import type { Ribbon as RibbonTab, RibbonButton } from "../ribbon/ribbon";
import { FileBar, type FileActions } from "./file-bar";
import { Ribbon } from "./ribbon";

type Props = {
  readonly session: Session;
  readonly files: FileActions;
  readonly ribbon: RibbonTab;
  readonly states: ButtonStates;
  readonly onPress: (button: RibbonButton) => void;
};

/** What stands above the grid: the file and the add-in's ribbon tab. */
export function Top({ session, files, ribbon, states, onPress }: Props) {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  return (
    <>
      <FileBar
        state={state}
        files={files}
        onRename={(name) => {
          session.rename(name);
        }}
      />
      <Ribbon ribbon={ribbon} states={states} onPress={onPress} />
    </>
  );
}
