import type { EventEntry } from "../book/events";
import type { Batch, BatchReply } from "../wire/protocol";
import { HostError } from "../wire/host-error";
import { refused, type ExcelHost } from "./host";

/**
 * The JSON text that the client's native bridge exchanges with its host: requests in, responses and events out.
 * The same two functions serve Node (called directly) and the browser (across postMessage).
 */
type Incoming = {
  readonly id: number | string;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly body: Batch | string };
};

const REQUEST = 1;
const EVENT = 3;

/** Answers one message of the client; undefined when it wants no answer. */
export async function answerMessage(text: string, host: ExcelHost): Promise<string | undefined> {
  const incoming = JSON.parse(text) as Incoming;
  if (incoming.type !== REQUEST || !incoming.message) return undefined;
  const body =
    typeof incoming.message.body === "string"
      ? (JSON.parse(incoming.message.body) as Batch)
      : incoming.message.body;
  const reply = await host.handle({ id: incoming.id, flags: incoming.flags ?? 0, body }).catch(asReply);
  return JSON.stringify({
    type: REQUEST,
    id: incoming.id,
    message: { statusCode: 200, headers: {}, body: reply },
  });
}

function asReply(cause: unknown): BatchReply {
  return refused(cause instanceof HostError ? cause : new HostError("GeneralException", String(cause)));
}

export function eventMessage(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: EVENT, message: { entries } });
}
