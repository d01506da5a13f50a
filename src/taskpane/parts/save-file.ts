/** Long enough for any browser to take the file over after the click. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the browser to keep; a text goes in UTF-8 without a byte order mark. Panes can do so where the browser
 * they run in can, and nothing tells whether it was kept.
 */
export function saveFile(content: Uint8Array | string, name: string, type: string): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
