import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "flex-start", padding: "0 4px" },
  tabs: { flexGrow: 1, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap" },
  tab: {
    appearance: "none",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    // Six tabs and ⋯ are one line from 320 px on.
    padding: "10px 6px 7px",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
    "@media (min-width: 360px)": { padding: "10px 8px 7px" },
    // Contrast themes drop our colours: without this every tab would look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  more: { flexShrink: 0 },
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

type Tab<Id extends string> = { readonly id: Id; readonly text: string; readonly more: boolean };

type Props<Id extends string> = {
  readonly label: string;
  /** Those with `more` are in a second line, shown once ⋯ is pressed or one of them is selected. */
  readonly tabs: readonly Tab<Id>[];
  /** What ⋯ is called. */
  readonly more: string;
  readonly selected: Id;
  /** The views that are there by now: a tab may name only a panel that exists. */
  readonly opened: readonly Id[];
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
export function TabBar<Id extends string>({ label, tabs: all, more, selected, opened, onSelect }: Props<Id>) {
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
  const line = (shown: readonly Tab<Id>[]) => (
    <div className={styles.row}>
      {shown.map(({ id, text }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === selected}
          {...(opened.includes(id) ? { "aria-controls": panelId(id) } : {})}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => {
            setOpen(false);
            onSelect(id);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
  return (
    <nav aria-label={label} className={styles.bar}>
      <div ref={bar} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
        {line(tabs.filter((tab) => !tab.more))}
        {isOpen && line(tabs.filter((tab) => tab.more))}
      </div>
      {all.some((tab) => tab.more) && (
        <button
          type="button"
          aria-label={more}
          aria-expanded={isOpen}
          title={more}
          className={mergeClasses(styles.tab, styles.more)}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          ⋯
        </button>
      )}
    </nav>
  );
}
