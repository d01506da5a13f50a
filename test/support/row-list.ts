import type { FrameLocator, Locator } from "playwright-core";

/** The names of what a list has for the Tab key: the stops of its current row alone, if it is one stop. */
export const stopsOf = (list: Locator): Promise<readonly string[]> =>
  list
    .locator(":is(button, input, summary)")
    .evaluateAll((all) =>
      all
        .filter((one) => (one as HTMLElement).tabIndex >= 0)
        .map(
          (one) =>
            one.getAttribute("aria-label") ?? (one.textContent || one.parentElement?.textContent) ?? "",
        ),
    );

/** What a screen reader says of the focused button beyond its name. */
export const describedAs = (pane: FrameLocator): Promise<string | undefined> =>
  pane.locator(":focus").evaluate((button) => {
    const about = button.getAttribute("aria-describedby");
    return about === null ? undefined : (document.getElementById(about)?.textContent ?? undefined);
  });
