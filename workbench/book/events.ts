/**
 * What an add-in can listen to, as the client's protocol numbers and names it. Every event goes out twice: for the
 * sheet it happened on and for the whole workbook; the client knows who listens.
 */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

/** One event entry as the client expects it pushed. */
export type EventEntry = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
};

const EVENT_CATEGORY = 65536;
const WORKBOOK = "Workbook";

/** Collects events, and hands them over when no batch runs: a handler then finds everything done and calculated. */
export class BookEvents {
  deliver: ((entries: readonly EventEntry[]) => void) | undefined;
  private waiting: EventEntry[] = [];
  private held = 0;
  private scheduled = false;

  emit(type: number, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    const message = JSON.stringify({ source: "Local", worksheetId: sheetId, ...details });
    for (const targetId of [sheetId, WORKBOOK])
      this.waiting.push({ messageCategory: EVENT_CATEGORY, messageType: type, targetId, message });
    this.schedule();
  }

  /** Keeps events back until the returned function is called. */
  hold(): () => void {
    this.held += 1;
    return () => {
      this.held -= 1;
      this.schedule();
    };
  }

  private schedule(): void {
    if (this.held > 0 || this.scheduled || this.waiting.length === 0) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (this.held > 0) return;
      const entries = this.waiting;
      this.waiting = [];
      this.deliver?.(entries);
    });
  }
}
