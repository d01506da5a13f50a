/** Hands a text to the browser as a file, in UTF-8 without a byte order mark. Nothing tells whether it was kept. */
export function downloadText(text: string, file: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  // At once would be too early for some browsers.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
