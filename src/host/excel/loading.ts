/** The id of Office.js's script in the add-in's page. */
const SCRIPT_ID = "office-js";

let waited: Promise<boolean> | undefined;

/**
 * Whether Office.js is there: resolves when its script has run, or could not be fetched. The page runs the pane's own
 * scripts before it, so that the pane is drawn while Office.js still comes.
 */
export function whenLoaded(): Promise<boolean> {
  if (typeof Office !== "undefined") return Promise.resolve(true);
  return (waited ??= new Promise<void>((done) => {
    const script = typeof document === "undefined" ? null : document.getElementById(SCRIPT_ID);
    if (script === null || document.readyState === "complete") {
      done();
      return;
    }
    for (const event of ["load", "error"])
      script.addEventListener(event, () => {
        done();
      });
    // Where the script's own event has been before.
    window.addEventListener("load", () => {
      done();
    });
  }).then(() => typeof Office !== "undefined"));
}
