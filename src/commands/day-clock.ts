import type { SerialDay } from "../core/base/serial";
import { today, untilMidnight } from "./today";

/** No timer runs while the computer sleeps: after waking up, the new day is noticed within this time. */
const LONGEST_WAIT_MS = 600_000;
const MARGIN_MS = 500;

/** Tells when another day has begun, as long as someone wants to know. */
export class DayClock {
  onNewDay: () => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private day: SerialDay = 0;

  constructor(private readonly now: () => Date = () => new Date()) {}

  today(): SerialDay {
    return today(this.now());
  }

  run(on: boolean): void {
    if (on === (this.timer !== undefined)) return;
    if (on) {
      this.day = this.today();
      this.wait();
      return;
    }
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private wait(): void {
    const left = untilMidnight(this.now()) + MARGIN_MS;
    this.timer = setTimeout(
      () => {
        this.wait();
        const day = this.today();
        if (day === this.day) return;
        this.day = day;
        this.onNewDay();
      },
      Math.min(left, LONGEST_WAIT_MS),
    );
  }
}
