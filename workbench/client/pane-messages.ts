/** The messages between the workbench's page and the pane's frame, by postMessage within one origin. */
export type ToPane =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "press"; readonly functionName: string; readonly buttonId: string };

export type FromPane =
  | { readonly kind: "request"; readonly text: string }
  | { readonly kind: "press-failed"; readonly functionName: string };
