/** The add-in's ribbon tab, as its manifest declares it. */
export type Ribbon = { readonly tab: string; readonly groups: readonly RibbonGroup[]; readonly pane: string };

export type RibbonGroup = { readonly label: string; readonly buttons: readonly RibbonButton[] };

export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  /** Title and description that Excel shows when the pointer rests on the button. */
  readonly tip: string;
  /** Addresses on this server. */
  readonly icon: string;
  readonly action:
    | { readonly kind: "show-pane"; readonly page: string }
    | { readonly kind: "run"; readonly functionName: string };
};
