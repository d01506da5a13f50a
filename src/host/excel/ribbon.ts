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

/** Opens the task pane of the shared runtime, or brings it to the front. Rejects where the host can't. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
