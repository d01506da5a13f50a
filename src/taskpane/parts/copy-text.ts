/**
 * Puts a text on the clipboard. Panes often may not use the clipboard's own interface, so that the older way is tried
 * after it.
 *
 * @returns Whether it is there; where it isn't, the text has to be shown for copying by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard is closed to frames
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
