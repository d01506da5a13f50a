/** The messages between the workbench's page and the pane's frame, by postMessage; each side knows the other's origin. */
export type ToPane =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "press"; readonly functionName: string; readonly buttonId: string }
  | { readonly kind: "theme"; readonly theme: "light" | "dark" }
  | ToFunctions;

export type FromPane =
  | { readonly kind: "request"; readonly text: string }
  | { readonly kind: "press-failed"; readonly functionName: string }
  | FromFunctions;

/** To the custom functions of a pane from another site, which the page can't call itself. */
export type ToFunctions =
  | { readonly kind: "list-functions" }
  | { readonly kind: "call"; readonly call: FunctionCall }
  | { readonly kind: "cancel"; readonly id: number };

export type FromFunctions =
  | { readonly kind: "functions"; readonly names: readonly string[] }
  | { readonly kind: "returned"; readonly id: number; readonly value: unknown }
  | { readonly kind: "raised"; readonly id: number; readonly code: unknown; readonly message: unknown };

export type FunctionCall = {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  /** The cell, where the function asks for it; and whether it answers again and again. */
  readonly address: string | undefined;
  readonly stream: boolean;
};
