import { host } from "../host/current";
import { liveWorkbook } from "./live-workbook";
import type { WorkbookReading } from "./workbook-reading";

/**
 * Keeps the ribbon's buttons as the workbook is, while the pane is loaded. Where the workbook can't be read, or the
 * ribbon is not told, the buttons stay as they are: at first all can be pressed, and the command says what is missing.
 */
export function followButtonStates(): void {
  let told = "";
  let shown: WorkbookReading | undefined;
  const tell = async (): Promise<void> => {
    const { read } = liveWorkbook.state;
    if (read === undefined || read === shown) return;
    shown = read;
    // Asked only now: before the first reading Office may not have started.
    if (!host().can("button-states")) return;
    const states = read.buttons;
    const now = JSON.stringify(states);
    if (now === told) return;
    // Before the ribbon is there Excel refuses: it is told again with the next reading.
    const isTold = await host().enableButtons(states);
    if (isTold) told = now;
  };
  liveWorkbook.follow(() => {
    // After the views, which show the same reading.
    setTimeout(() => void tell(), 0);
  });
}
