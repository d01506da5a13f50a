import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { whenReady, type HostState } from "../commands/host";
import { onPaneRequest, type ViewId } from "../commands/pane-requests";
import type { Problem } from "../core/base/problem";
import { appStrings } from "../strings/app";
import { fill } from "../strings/fill";
import { shellStrings } from "../strings/shell";
import { viewsStrings } from "../strings/views";
import { DayBar } from "./parts/day-bar";
import { MessageLine } from "./parts/message-line";
import { ProblemBar } from "./parts/problem-bar";
import { QueueLine } from "./parts/queue-line";
import { panelId, TabBar, tabId } from "./parts/tab-bar";
import { ViewFrame } from "./parts/view-frame";
import { ViewHelp } from "./parts/view-help";
import { wantPart } from "./parts/wanted-part";
import { useTheme } from "./theme";
import { VIEWS } from "./views";

/** Views that show one unit's rows where one is chosen beside the day; 指标 has a choice of its own, of its units. */
const BY_UNIT: ReadonlySet<ViewId> = new Set(["home", "watch", "duties"]);

const useStyles = makeStyles({
  provider: { minHeight: "100%", display: "flex", flexDirection: "column" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Read by screen readers: the tab says the same to those who see. */
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  messages: { padding: "8px 16px 0", display: "flex", flexDirection: "column", rowGap: "8px" },
  version: {
    padding: "0 16px 12px",
    fontSize: "12px",
    color: tokens.colorNeutralForeground3,
    "& a": { color: tokens.colorBrandForegroundLink },
  },
  main: { flexGrow: 1, display: "flex", flexDirection: "column" },
  panel: {
    flexGrow: 1,
    padding: "16px",
    overflowWrap: "anywhere",
    outline: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** Where the page is: in Excel or not. */
function useHost(): "waiting" | HostState {
  const [host, setHost] = useState<"waiting" | HostState>("waiting");
  useEffect(() => {
    let open = true;
    const ask = async (): Promise<void> => {
      const found = await whenReady();
      if (open) setHost(found);
    };
    ask().catch((error: unknown) => {
      console.error(error);
      if (open) setHost("none");
    });
    return () => {
      open = false;
    };
  }, []);
  return host;
}

/** The pane: a tab for each view. A view stays alive once opened, so that a running command is not lost. */
export function App() {
  const styles = useStyles();
  const host = useHost();
  const [view, setView] = useState<ViewId>("home");
  const [opened, setOpened] = useState<readonly ViewId[]>(["home"]);
  const [problem, setProblem] = useState<Problem>();
  /** The view that a button inside the pane has led to: the keyboard goes along. */
  const [entered, setEntered] = useState<ViewId>();
  const top = useRef<HTMLElement>(null);

  const show = (id: ViewId): void => {
    // A problem of an earlier button is forgotten; one of this button is requested after its view.
    setProblem(undefined);
    setEntered(undefined);
    wantPart(undefined);
    setView(id);
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
  };
  useEffect(
    () =>
      onPaneRequest((request) => {
        if (request.kind === "problem") {
          setProblem(request.problem);
          return;
        }
        show(request.view);
        if (document.hasFocus() && top.current?.contains(document.activeElement) !== true)
          setEntered(request.view);
        wantPart(request.part);
      }),
    [],
  );
  useEffect(() => {
    if (entered === undefined) return;
    window.scrollTo(0, 0);
    document.getElementById(panelId(entered))?.focus({ preventScroll: true });
  }, [entered]);

  const theme = useTheme(host !== "waiting");
  if (host === "too-old")
    return (
      <FluentProvider theme={theme} className={styles.provider}>
        <main className={styles.panel}>
          <h1 className={styles.title}>{appStrings.fullName}</h1>
          <MessageLine intent="warning">{shellStrings.tooOld}</MessageLine>
        </main>
        <Version className={styles.version} />
      </FluentProvider>
    );
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <header ref={top} className={styles.top}>
        <TabBar
          label={appStrings.fullName}
          more={shellStrings.more}
          tabs={VIEWS.map(({ id, more = false }) => ({ id, text: viewsStrings[id], more }))}
          selected={view}
          opened={opened}
          onSelect={show}
        />
      </header>
      <DayBar byUnit={BY_UNIT.has(view)} />
      <main className={styles.main}>
        <h1 className={styles.title}>
          {fill(shellStrings.labelled, { label: appStrings.fullName, text: viewsStrings[view] })}
        </h1>
        {(host === "none" || host === "not-loaded" || problem !== undefined) && (
          <div className={styles.messages}>
            {host === "none" && <MessageLine intent="warning">{shellStrings.noHost}</MessageLine>}
            {host === "not-loaded" && <MessageLine intent="warning">{shellStrings.noOfficeJs}</MessageLine>}
            <ProblemBar
              problem={problem}
              onDismiss={() => {
                setProblem(undefined);
              }}
            />
          </div>
        )}
        {VIEWS.filter(({ id }) => opened.includes(id)).map(({ id, component: Component }) => (
          <div
            key={id}
            id={panelId(id)}
            role="tabpanel"
            aria-labelledby={tabId(id)}
            tabIndex={-1}
            hidden={id !== view}
            className={styles.panel}
          >
            {id !== "help" && <ViewHelp view={id} />}
            <ViewFrame>
              <Component />
            </ViewFrame>
          </div>
        ))}
        <QueueLine />
      </main>
      <Version className={styles.version} />
    </FluentProvider>
  );
}

/** Which version this is, the way to the guides that lie beside the page, and whom to ask where somebody is named. */
function Version({ className }: { readonly className: string }) {
  return (
    <footer className={className}>
      {`${appStrings.fullName} ${ZLQ_VERSION} `}
      <a href="help/index.html" target="_blank" rel="noreferrer">
        {shellStrings.help}
      </a>
      {ZLQ_CONTACT !== "" && <span> {fill(shellStrings.contact, { contact: ZLQ_CONTACT })}</span>}
    </footer>
  );
}
