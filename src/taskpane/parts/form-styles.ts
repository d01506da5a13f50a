import { makeStyles } from "@fluentui/react-components";

/** Styles of a small form: its fields or choices, its button, and the result below the button. */
export const useFormStyles = makeStyles({
  fields: { display: "grid", rowGap: "6px", marginBottom: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 12px" },
  choices: { marginBottom: "8px" },
  outcome: { ":not(:empty)": { margin: "8px 0" } },
});
