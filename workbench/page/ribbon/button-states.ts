/** Which of the ribbon's buttons can't be pressed now, by their ids. */
export class ButtonStates {
  private off: ReadonlySet<string> = new Set();
  private readonly told = new Set<() => void>();

  get disabled(): ReadonlySet<string> {
    return this.off;
  }

  readonly set = (id: string, enabled: boolean): void => {
    if (enabled !== this.off.has(id)) return;
    const off = new Set(this.off);
    if (enabled) off.delete(id);
    else off.add(id);
    this.off = off;
    for (const told of this.told) told();
  };

  readonly follow = (told: () => void): (() => void) => {
    this.told.add(told);
    return () => {
      this.told.delete(told);
    };
  };
}
