/**
 * Univer 0.25.1 takes what is typed out of an element that is edited for this alone, and empties it. The browser keeps
 * each letter, with a node of the document, to undo the typing where nothing is left to undo (up to a thousand). Here a
 * letter is handed over without the browser's editing, and 撤消 is Univer's as before. What an input method composes can't
 * be taken over so.
 */
export function letTypedLettersGo(document: Document): void {
  document.addEventListener(
    "beforeinput",
    (event) => {
      const { target, inputType, data } = event;
      if (!(target instanceof HTMLElement) || target.dataset["uComp"] !== "editor") return;
      if (inputType !== "insertText" || data === null || event.isComposing || !event.cancelable) return;
      event.preventDefault();
      target.textContent = data;
      target.dispatchEvent(new InputEvent("input", { bubbles: true, inputType, data }));
    },
    { capture: true },
  );
}
