/** A file dropped anywhere on the page is opened; `hint` shows while one hangs over it. */
export function acceptDrop(hint: HTMLElement, open: (file: File) => void): void {
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const take = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation(); // the grid would otherwise handle the dropped file itself
  };
  window.addEventListener(
    "dragover",
    (event) => {
      if (!holdsFile(event)) return;
      take(event);
      hint.hidden = false;
    },
    true,
  );
  window.addEventListener(
    "dragleave",
    (event) => {
      if (event.relatedTarget === null) hint.hidden = true;
    },
    true,
  );
  window.addEventListener(
    "drop",
    (event) => {
      if (!holdsFile(event)) return;
      take(event);
      hint.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file) open(file);
    },
    true,
  );
}
