import type { ButtonStates } from "../port";

/** The manifest's tab. */
export const TAB = "Zlq.Tab";
/** The manifest's ids of the buttons that are switched off and on, by their FunctionName. */
export const BUTTON_IDS: Readonly<Record<string, string>> = {
  flagOverdue: "Zlq.Flag.Button",
  clearFlags: "Zlq.Clear.Button",
  openSummary: "Zlq.Summary.Button",
  openCollect: "Zlq.Collect.Button",
};

/**
 * Ties a ribbon button's FunctionName to an action. Excel waits for `completed` before it lets the button be pressed
 * again, so it is called however the action ends.
 */
export function onButton(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void action().finally(() => {
      event.completed();
    });
  });
}

/** Has buttons be pressed or not; false where the ribbon did not take it, as while Excel is starting. */
export async function enableButtons(states: ButtonStates): Promise<boolean> {
  const controls = Object.entries(states).flatMap(([name, enabled]) => {
    const id = BUTTON_IDS[name];
    return id === undefined ? [] : [{ id, enabled }];
  });
  return Office.ribbon.requestUpdate({ tabs: [{ id: TAB, controls }] }).then(
    () => true,
    () => false,
  );
}

/** Opens the task pane of the shared runtime, or brings it to the front. Rejects where the host can't. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
