import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** Up and down, and along a line where rows stand beside each other. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * A long list that is one stop of the Tab key: arrows, Home and End move between its rows' buttons, those that are
 * `row` (`LinkButton`). What else can be pressed in a row follows that row's button, and is no stop while another row is
 * the current one.
 */
export function RowList({
  label,
  className,
  children,
}: {
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const current = useRef<HTMLElement>(undefined);
  const rows = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>("button[data-row]") ?? []),
  ];
  const makeCurrent = (to: HTMLElement | undefined): void => {
    current.current = to;
    for (const row of rows()) {
      row.tabIndex = row === to ? 0 : -1;
      for (const other of row
        .closest("li")
        ?.querySelectorAll<HTMLElement>(":is(button, summary, input):not([data-row])") ?? [])
        other.tabIndex = row.tabIndex;
    }
  };
  // After every drawing: rows come and go with the workbook.
  useLayoutEffect(() => {
    const all = rows();
    const kept = current.current;
    makeCurrent(kept !== undefined && all.includes(kept) ? kept : all[0]);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const all = rows();
    const at = all.findIndex((row) => row === event.target);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
  };
  const onFocus = (event: FocusEvent): void => {
    const item = event.target.closest("li");
    const row = rows().find((one) => one.closest("li") === item);
    if (row !== undefined) makeCurrent(row);
  };
  return (
    <ul
      ref={list}
      aria-label={label}
      className={mergeClasses(styles.list, className)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {children}
    </ul>
  );
}
