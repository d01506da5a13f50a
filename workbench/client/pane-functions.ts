import type { Mappings } from "../functions/functions-json";
import type { FromFunctions, FunctionCall, ToFunctions } from "./pane-messages";

type Associated = { readonly CustomFunctions?: { readonly _association?: { readonly mappings: Mappings } } };
type Invocation = { address?: string; onCanceled?: () => void; setResult?: (value: unknown) => void };
type Raised = { readonly code?: unknown; readonly message?: unknown } | null | undefined;

/** Answers calls of the custom functions in this window, for a page of another site. */
export class CalledFunctions {
  private readonly streams = new Map<number, Invocation>();

  constructor(
    private readonly window: Associated,
    private readonly send: (message: FromFunctions) => void,
  ) {}

  receive(message: ToFunctions): void {
    const mappings = this.window.CustomFunctions?._association?.mappings ?? {};
    if (message.kind === "list-functions") this.send({ kind: "functions", names: Object.keys(mappings) });
    else if (message.kind === "call") void this.call(message.call, mappings[message.call.name]);
    else {
      this.streams.get(message.id)?.onCanceled?.();
      this.streams.delete(message.id);
    }
  }

  private async call(
    { id, args, address, stream }: FunctionCall,
    run: Mappings[string] | undefined,
  ): Promise<void> {
    const invocation: Invocation = address === undefined ? {} : { address };
    const isTold = stream || address !== undefined;
    if (stream) {
      this.streams.set(id, invocation);
      invocation.setResult = (value) => {
        this.answer(id, value);
      };
    }
    try {
      const value = await run?.(...args, ...(isTold ? [invocation] : []));
      if (!stream) this.answer(id, value);
    } catch (cause) {
      this.raise(id, cause as Raised);
    }
  }

  /** A function also answers with an error, instead of throwing it. */
  private answer(id: number, value: unknown): void {
    if (typeof value === "object" && value !== null && "code" in value) this.raise(id, value);
    else this.send({ kind: "returned", id, value });
  }

  private raise(id: number, cause: Raised): void {
    this.send({ kind: "raised", id, code: cause?.code, message: cause?.message });
  }
}
