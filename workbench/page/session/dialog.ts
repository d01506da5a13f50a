/** A button of a dialog and what its press answers. */
export type Choice<T> = { readonly label: string; readonly answer: T; readonly primary?: boolean };

/** Shows a dialog in front of everything; Escape answers `escape`. Without a title it is the message alone. */
export function showDialog<T>(
  title: string,
  message: string,
  choices: readonly Choice<T>[],
  escape: T,
): Promise<T> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-label", title);
  const heading = document.createElement("h2");
  heading.textContent = title;
  const paragraph = document.createElement("p");
  paragraph.textContent = message;
  const buttons = document.createElement("div");
  buttons.className = "dialog-buttons";
  dialog.append(heading, paragraph, buttons);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let answer = escape;
    for (const choice of choices) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = choice.label;
      button.autofocus = choice.primary === true;
      button.classList.toggle("primary", choice.primary === true);
      button.addEventListener("click", () => {
        answer = choice.answer;
        dialog.close();
      });
      buttons.append(button);
    }
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.showModal();
  });
}
