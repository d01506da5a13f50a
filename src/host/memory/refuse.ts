import type { HostProblem, HostProblemCode } from "../port";
import type { MemoryBook, MemorySheet } from "./book";

/** What ends a request. */
export class Refusal extends Error {
  /** @param answered Whether the host itself has said so; else the connection was lost. */
  constructor(
    readonly problem: HostProblem,
    readonly answered = true,
  ) {
    super(problem.code);
    this.name = "Refusal";
  }
}

export function refuse(code: HostProblemCode): never {
  throw new Refusal({ code });
}

/** A sheet by its id or its name; a sheet that is gone ends the request. */
export function sheetOf({ sheets }: MemoryBook, sheet: string): MemorySheet {
  return (
    sheets.find(({ id }) => id === sheet) ??
    sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase()) ??
    refuse("changed-meanwhile")
  );
}
