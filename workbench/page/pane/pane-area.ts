const LEAST_WIDTH = 280;
const KEY_STEP = 20;

/** The pane's place at the right of the grid: shown, closed, and as wide as the user draws it. */
export class PaneArea {
  constructor(
    private readonly area: HTMLElement,
    private readonly splitter: HTMLElement,
  ) {
    splitter.addEventListener("pointerdown", (event) => {
      this.startDrag(event);
    });
    splitter.addEventListener("keydown", (event) => {
      if (event.key === "ArrowLeft") this.resize(this.area.offsetWidth + KEY_STEP);
      if (event.key === "ArrowRight") this.resize(this.area.offsetWidth - KEY_STEP);
    });
  }

  show(): void {
    this.setHidden(false);
  }

  hide(): void {
    this.setHidden(true);
  }

  private setHidden(hidden: boolean): void {
    this.area.hidden = hidden;
    this.splitter.hidden = hidden;
  }

  private startDrag(event: PointerEvent): void {
    const right = this.area.getBoundingClientRect().right;
    const move = (at: PointerEvent) => {
      this.resize(right - at.clientX);
    };
    // Captured, so that the frame below the pointer does not swallow the movement.
    this.splitter.setPointerCapture(event.pointerId);
    this.splitter.addEventListener("pointermove", move);
    this.splitter.addEventListener(
      "lostpointercapture",
      () => {
        this.splitter.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  }

  private resize(width: number): void {
    const most = Math.max(LEAST_WIDTH, window.innerWidth / 2);
    this.area.style.width = `${Math.round(Math.min(Math.max(width, LEAST_WIDTH), most))}px`;
  }
}
