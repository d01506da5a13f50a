import type { Problem } from "../core/base/problem";

/** The pane's views, by the names that ribbon buttons ask for. */
export type ViewId =
  | "home"
  | "watch"
  | "indicators"
  | "duties"
  | "collect"
  | "summary"
  | "insert"
  | "formulas"
  | "settings"
  | "selfCheck"
  | "help";

/** Parts of views that a button elsewhere leads to; each is closed until it is wanted. */
export type ViewPart = "overdue" | "soon" | "doubts" | "letters";

/** What a button, of the ribbon or of another view, wants the pane to show. Requests made before the pane listens are kept for it. */
export type PaneRequest =
  | { readonly kind: "view"; readonly view: ViewId; readonly part?: ViewPart }
  | { readonly kind: "problem"; readonly problem: Problem };

let listener: ((request: PaneRequest) => void) | undefined;
let waiting: PaneRequest[] = [];

export function requestPane(request: PaneRequest): void {
  if (listener === undefined) waiting.push(request);
  else listener(request);
}

/** Begins to listen for the pane (there is one), which gets earlier requests at once. The returned function ends it. */
export function onPaneRequest(listen: (request: PaneRequest) => void): () => void {
  listener = listen;
  const kept = waiting;
  waiting = [];
  kept.forEach(listen);
  return () => {
    if (listener === listen) listener = undefined;
  };
}
