import { createExternal, HOST_INFO, requirementsOf } from "./context";
import { toldIn } from "./pane-address";
import { CalledFunctions } from "./pane-functions";
import type { FromPane, ToPane } from "./pane-messages";

/**
 * What a native Excel injects into an add-in's page before its own scripts run: the name by which office.js knows
 * its host, `window.external`, and the bridge for batches and events, which leads to the workbench's page around
 * this frame. The workbench's server puts this script into the page; the add-in's build knows nothing of it.
 */
const LAST_WAIT_MS = 60_000;
const WAIT_MS = 50;

/** Where the page around this frame comes from: the pane may lie on another site. */
const home = location.ancestorOrigins[0] ?? location.origin;
const send = (message: FromPane) => {
  parent.postMessage(message, home);
};
const { excelApi, documentName } = toldIn(location.search);
let brightness: "light" | "dark" = "light";
const { external, pressButton } = createExternal({
  requirements: requirementsOf(excelApi),
  documentName,
  brightness: () => brightness,
});
const bridge = {
  onMessageFromHost: (_text: string): void => undefined, // the client replaces this
  sendMessageToHost: (text: string) => {
    send({ kind: "request", text });
  },
};
const functions = new CalledFunctions(window as never, send);

window.name = HOST_INFO;
Object.defineProperty(window, "external", { value: external, configurable: true });
Object.assign(window, { _richApiNativeBridge: bridge });

window.addEventListener("message", (event: MessageEvent<ToPane>) => {
  if (event.source !== parent || event.origin !== home) return;
  if (event.data.kind === "answer") bridge.onMessageFromHost(event.data.text);
  else if (event.data.kind === "press") press(event.data.functionName, event.data.buttonId, Date.now());
  else if (event.data.kind === "theme") brightness = event.data.theme;
  else functions.receive(event.data);
});

/** Presses a button. While the add-in still starts the press waits, as in Excel. */
function press(functionName: string, buttonId: string, since: number): void {
  if (pressButton(functionName, buttonId)) return;
  if (Date.now() - since > LAST_WAIT_MS) send({ kind: "press-failed", functionName });
  else
    setTimeout(() => {
      press(functionName, buttonId, since);
    }, WAIT_MS);
}
