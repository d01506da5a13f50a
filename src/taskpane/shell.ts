import { shellStrings } from "../strings/shell";

/**
 * Draws the pane, whose script the page has run before; Office.js comes after it. Where the pane could not be fetched it
 * is asked for once more; then this says so and offers to try again.
 */
async function open(): Promise<void> {
  document.documentElement.dataset["shell"] = ""; // start.js need not say anything
  const root = document.getElementById("pane");
  if (root === null) return;
  try {
    const { mount } = await import(/* webpackChunkName: "pane" */ "./pane");
    mount(root);
  } catch (error) {
    console.error(error);
    const message = document.createElement("p");
    message.className = "waiting";
    message.setAttribute("role", "alert");
    message.textContent = shellStrings.failed;
    const again = document.createElement("button");
    again.textContent = shellStrings.again;
    again.addEventListener("click", () => {
      location.reload();
    });
    message.append(document.createElement("br"), again);
    root.replaceChildren(message);
  }
}

void open();
