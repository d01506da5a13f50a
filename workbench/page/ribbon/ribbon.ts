/** What the workbench takes from the add-in's manifest. Addresses are those on this server. */
export type Manifest = {
  readonly ribbon: Ribbon;
  /** The page that is the add-in's runtime, and its task pane. */
  readonly pane: string;
  readonly functions: { readonly namespace: string; readonly metadata: string };
};

/** The add-in's ribbon tab. */
export type Ribbon = { readonly tab: string; readonly groups: readonly RibbonGroup[] };

export type RibbonGroup = { readonly label: string; readonly buttons: readonly RibbonButton[] };

export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  /** Title and description that Excel shows when the pointer rests on the button. */
  readonly tip: string;
  readonly icon: string;
  readonly action:
    | { readonly kind: "show-pane"; readonly page: string }
    | { readonly kind: "run"; readonly functionName: string };
};
