import type { FromPane, ToPane } from "../../client/pane-messages";
import { paneAddress } from "../../client/pane-address";
import type { ExcelHost } from "../../host/host";
import { answerMessage, eventMessage } from "../../host/native-bridge";

/**
 * The add-in's own page in its frame. It stays loaded while it is hidden: it is the runtime of the ribbon's
 * commands and of the custom functions too.
 */
export class Pane {
  /** Told what the pane says besides its requests. */
  onMessage: (message: FromPane) => void = () => undefined;
  private loaded = "";

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: ExcelHost,
  ) {
    window.addEventListener("message", (event: MessageEvent<FromPane>) => {
      if (event.source !== frame.contentWindow || event.origin !== this.origin) return;
      if (event.data.kind === "request") void this.answer(event.data.text);
      else this.onMessage(event.data);
    });
    host.events.push = (entries) => {
      this.post({ kind: "answer", text: eventMessage(entries) });
    };
  }

  /** Whether the pane comes from another site than this page. */
  get isForeign(): boolean {
    return this.origin !== location.origin;
  }

  private get origin(): string {
    return new URL(this.frame.src, location.href).origin;
  }

  /** Loads a page of the add-in, unless that page is loaded already. */
  load(page: string, documentName: string): void {
    if (this.loaded === page) return;
    this.loaded = page;
    this.frame.src = paneAddress(page, { excelApi: this.host.apiVersion, documentName });
  }

  /** Runs a command that the add-in has given to Office under this name. */
  press(functionName: string, buttonId: string): void {
    this.post({ kind: "press", functionName, buttonId });
  }

  post(message: ToPane): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }

  private async answer(text: string): Promise<void> {
    const answer = await answerMessage(text, this.host);
    if (answer !== undefined) this.post({ kind: "answer", text: answer });
  }
}
