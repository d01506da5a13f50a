/** The ribbon's side of Office.js: actions by name, and the pane brought to the front. */

/**
 * Ties a ribbon button's FunctionName to an action. The host waits for `completed` before it lets the button be
 * pressed again, so it is called however the action ends.
 */
export function associateAction(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void action().finally(() => {
      event.completed();
    });
  });
}

/** Whether the page runs inside Office at all; a plain browser has no `Office`. */
export function hasOffice(): boolean {
  return typeof Office !== "undefined";
}

/** Opens the task pane of the shared runtime, or brings it to the front. Rejects where the host can't. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
