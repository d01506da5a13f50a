/** What the workbench needs of functions.json, the file from which Excel knows an add-in's custom functions. */
export type FunctionsJson = { readonly functions: readonly FunctionEntry[] };

export type FunctionEntry = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result?: { readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresStreamAddress?: boolean;
  };
};

type ParameterEntry = {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: "scalar" | "matrix";
};

/** The functions as the add-in associated them: `CustomFunctions._association.mappings`. Ids are in upper case. */
export type Mappings = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
