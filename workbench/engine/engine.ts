import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** Univer itself and the facade through which the host uses it. */
export type Engine = { readonly univer: Univer; readonly api: FUniver };
