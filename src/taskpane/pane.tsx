import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { associateRibbon } from "../commands/ribbon";
import { App } from "./app";

/** Puts the pane into the page and takes over the ribbon's buttons. */
export function mount(root: HTMLElement): void {
  void associateRibbon();
  const pane = createRoot(root);
  // At once: left to React's own time it would be drawn behind what Office.js fetches.
  flushSync(() => {
    pane.render(<App />);
  });
}
