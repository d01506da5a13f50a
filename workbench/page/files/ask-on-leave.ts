import type { Session } from "../session/session";

/** Closing the tab or going elsewhere with unsaved changes: the browser asks, in its own words. */
export function askOnLeave(session: Session): void {
  window.addEventListener("beforeunload", (event) => {
    if (session.state.unsaved) event.preventDefault();
  });
}
