import { makeStyles, tokens } from "@fluentui/react-components";

/** The look that our own controls share. Contrast themes replace the colours; the borders stay. */
export const useControlStyles = makeStyles({
  focus: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { marginTop: "2px", marginBottom: "4px" },
  error: { display: "block", color: tokens.colorPaletteRedForeground1 },
  field: { display: "block" },
  label: { display: "block", marginBottom: "2px" },
  input: {
    boxSizing: "border-box",
    width: "100%",
    height: "32px",
    padding: "0 8px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  area: { display: "block", height: "auto", minHeight: "52px", padding: "4px 8px", resize: "vertical" },
  link: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    textDecoration: "underline",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
});
