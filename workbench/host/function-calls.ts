import type { EventEntry } from "../book/events";
import type { ExcelHost } from "./host";

/** The client's message category of custom functions, and its messages: begin a call, end one. */
const FUNCTIONS = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** The call's flags: the caller may end it, and it may answer again and again. */
const STREAMING = 1 + 2;

/** What a call answered: a value, or an error by the client's number with its sentence. */
type CallResult = {
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
};

type Call = {
  readonly id: number;
  /** The next answer that has not been taken yet. */
  readonly next: () => Promise<CallResult>;
  readonly cancel: () => void;
};

type Answer = { readonly queue: CallResult[]; wake: () => void };

/**
 * Calls custom functions the way Excel does: through the client's own runtime, over the wire. The formula engine
 * calls them directly, which is quicker; this is for checking that both give the same.
 */
export class FunctionCalls {
  private nextId = 1;
  private readonly answers = new Map<number, Answer>();

  constructor(private readonly host: ExcelHost) {
    host.onFunctionResults = (results) => {
      for (const result of results as unknown as readonly (readonly unknown[])[]) this.take(result);
    };
  }

  /** `name` is the function's id; the arguments are plain values, ranges 2-D; blanks are null. */
  call(name: string, args: readonly unknown[], { address = "", streaming = false } = {}): Call {
    const id = this.nextId++;
    const answer: Answer = { queue: [], wake: () => undefined };
    this.answers.set(id, answer);
    this.send(INVOKE, [id, name, args, address, streaming ? STREAMING : 0]);
    return {
      id,
      next: async () => {
        while (answer.queue.length === 0) {
          await new Promise<void>((resolve) => {
            answer.wake = resolve;
          });
        }
        const [first] = answer.queue.splice(0, 1);
        if (first === undefined) throw new Error("an answer was promised");
        return first;
      },
      cancel: () => {
        this.send(CANCEL, { invocationId: id });
        this.answers.delete(id);
      },
    };
  }

  private take([id, ok, value, errorCode]: readonly unknown[]): void {
    const answer = this.answers.get(Number(id));
    if (!answer) return;
    answer.queue.push({
      ok: ok === true,
      value,
      ...(typeof errorCode === "number" ? { errorCode } : {}),
    });
    answer.wake();
  }

  private send(messageType: number, message: unknown): void {
    const entry: EventEntry = {
      messageCategory: FUNCTIONS,
      messageType,
      targetId: "",
      message: JSON.stringify(message),
    };
    this.host.events.push?.([entry]);
  }
}
