const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const LINGER_MS = 60_000;

/** Hands the bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, LINGER_MS);
}
