/** What a file that somebody sent holds besides its cells. */
export type FileFacts = {
  readonly macros: boolean;
  readonly externalLinks: boolean;
  readonly comments: number;
  readonly pictures: number;
  /** When it was last saved, in milliseconds, as it says itself; for `--prefer newest`. */
  readonly modified?: number;
  /** The custom property by which a unit book is known: `<batch>|<unit>`. */
  readonly property?: string;
  readonly farCells: readonly { readonly sheet: string; readonly cell: string }[];
};
