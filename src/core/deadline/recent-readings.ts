import type { Deadline } from "./deadline";

/** Some tens of kilobytes; more wordings than any list has. */
const MOST = 1_000;

/** The readings of the texts that were read last. When it is full it forgets all of them, which costs one reading each. */
export class RecentReadings {
  private readonly readings = new Map<string, Deadline>();

  of(text: string, read: (text: string) => Deadline): Deadline {
    const known = this.readings.get(text);
    if (known !== undefined) return known;
    if (this.readings.size >= MOST) this.readings.clear();
    const reading = read(text);
    this.readings.set(text, reading);
    return reading;
  }
}
