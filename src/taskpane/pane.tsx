import { createRoot } from "react-dom/client";
import { associateRibbon } from "../commands/ribbon";
import { App } from "./app";

/** Puts the pane into the page and takes over the ribbon's buttons. */
export function mount(root: HTMLElement): void {
  associateRibbon();
  createRoot(root).render(<App />);
}
