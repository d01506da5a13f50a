import type { FromPane, ToPane } from "../../client/pane-messages";
import type { FunctionsJson, Mappings } from "../../functions/functions-json";

type Waiting = { readonly say: (value: unknown) => void; readonly fail: (cause: unknown) => void };
type Invocation = { address?: string; onCanceled?: () => void; setResult?: (value: unknown) => void };

/** The custom functions of a pane from another site, called by messages as Excel calls those of its own process. */
export class RemoteFunctions {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private names: readonly string[] = [];

  constructor(
    private readonly json: FunctionsJson,
    private readonly send: (message: ToPane) => void,
  ) {}

  /** The functions, once the pane has associated all of them; asks anew at each call. */
  mappings(): Mappings | undefined {
    const ids = this.json.functions.map(({ id }) => id.toUpperCase());
    if (ids.every((id) => this.names.includes(id)))
      return Object.fromEntries(
        this.json.functions.map((entry) => [entry.id.toUpperCase(), this.caller(entry)]),
      );
    this.send({ kind: "list-functions" });
    return undefined;
  }

  receive(message: FromPane): void {
    if (message.kind === "functions") this.names = message.names;
    else if (message.kind === "returned") this.waiting.get(message.id)?.say(message.value);
    else if (message.kind === "raised") this.waiting.get(message.id)?.fail(message);
  }

  private caller({ id: name, options, parameters }: FunctionsJson["functions"][number]): Mappings[string] {
    const stream = options?.stream === true;
    return (...all) => {
      const id = (this.calls += 1);
      const args = all.slice(0, parameters.length);
      const invocation = all[parameters.length] as Invocation | undefined;
      const address = invocation?.address;
      this.send({ kind: "call", call: { id, name: name.toUpperCase(), args, address, stream } });
      if (!stream) return this.answerOf(id);
      const say = (value: unknown) => invocation?.setResult?.(value);
      this.waiting.set(id, { say, fail: say });
      if (invocation)
        invocation.onCanceled = () => {
          this.waiting.delete(id);
          this.send({ kind: "cancel", id });
        };
      return undefined;
    };
  }

  private answerOf(id: number): Promise<unknown> {
    const answer = new Promise((say, fail) => {
      this.waiting.set(id, { say, fail });
    }).finally(() => this.waiting.delete(id));
    // A cell whose earlier call still runs does not listen to this one.
    answer.catch(() => undefined);
    return answer;
  }
}
