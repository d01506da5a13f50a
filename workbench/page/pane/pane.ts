import type { FromPane, ToPane } from "../../client/pane-messages";
import type { ExcelHost } from "../../host/host";
import { answerMessage, eventMessage } from "../../host/native-bridge";

/**
 * The add-in's own page in its frame. It stays loaded while it is hidden: it is the runtime of the ribbon's
 * commands and of the custom functions too.
 */
export class Pane {
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: ExcelHost,
    private readonly onPressFailed: () => void,
  ) {
    window.addEventListener("message", (event: MessageEvent<FromPane>) => {
      if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
      if (event.data.kind === "request") void this.answer(event.data.text);
      else this.onPressFailed();
    });
    host.events.push = (entries) => {
      this.post({ kind: "answer", text: eventMessage(entries) });
    };
  }

  /** Loads a page of the add-in, unless that page is loaded already. */
  load(page: string, documentName: string): void {
    if (this.frame.getAttribute("src") === page) return;
    this.frame.dataset["excelApi"] = this.host.apiVersion;
    this.frame.dataset["documentName"] = documentName;
    this.frame.src = page;
  }

  /** Runs a command that the add-in has given to Office under this name. */
  press(functionName: string, buttonId: string): void {
    this.post({ kind: "press", functionName, buttonId });
  }

  post(message: ToPane): void {
    this.frame.contentWindow?.postMessage(message, location.origin);
  }

  private async answer(text: string): Promise<void> {
    const answer = await answerMessage(text, this.host);
    if (answer !== undefined) this.post({ kind: "answer", text: answer });
  }
}
