import { makeStyles } from "@fluentui/react-components";

/** The fields or choices of a small form, and below its button what came of it. */
export const useFormStyles = makeStyles({
  fields: { display: "grid", rowGap: "6px", marginBottom: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  choices: { marginBottom: "8px" },
  outcome: { marginTop: "8px" },
});
