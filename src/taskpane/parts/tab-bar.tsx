import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    position: "sticky",
    top: 0,
    zIndex: 1,
  },
  tabs: { display: "flex", flexWrap: "wrap" },
  tab: {
    appearance: "none",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    padding: "10px 10px 7px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
    // Contrast themes drop our colours: without this every tab would look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export const tabId = (id: string): string => `tab-${id}`;
export const panelId = (id: string): string => `panel-${id}`;

type Props<Id extends string> = {
  readonly label: string;
  /** Those with `more` are shown once ⋯ is pressed, or one of them is selected. */
  readonly tabs: readonly { readonly id: Id; readonly text: string; readonly more: boolean }[];
  /** What ⋯ is called. */
  readonly more: string;
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
};

/** How far each key moves; Home and End go to the edges. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Tabs with one stop of the Tab key, moved by arrows, Home and End. */
export function TabBar<Id extends string>({ label, tabs: all, more, selected, onSelect }: Props<Id>) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const isOpen = open || all.some((tab) => tab.more && tab.id === selected);
  const tabs = all.filter((tab) => !tab.more || isOpen);
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === selected);
    const to = Number.isFinite(step)
      ? (at + step + tabs.length) % tabs.length
      : step < 0
        ? 0
        : tabs.length - 1;
    const tab = tabs[to];
    if (tab === undefined) return;
    onSelect(tab.id);
    bar.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };
  return (
    <div className={styles.bar}>
      <div ref={bar} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
        {tabs.map(({ id, text }) => (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            aria-selected={id === selected}
            aria-controls={panelId(id)}
            tabIndex={id === selected ? 0 : -1}
            className={mergeClasses(styles.tab, id === selected && styles.selected)}
            onClick={() => {
              onSelect(id);
            }}
          >
            {text}
          </button>
        ))}
      </div>
      {all.some((tab) => tab.more) && (
        <button
          type="button"
          aria-label={more}
          aria-expanded={isOpen}
          title={more}
          className={styles.tab}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          ⋯
        </button>
      )}
    </div>
  );
}
