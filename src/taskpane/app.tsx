import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { hostTheme } from "../commands/host-theme";
import { whenReady, type HostState } from "../commands/host";
import { onPaneRequest, type ViewId } from "../commands/pane-requests";
import type { Problem } from "../core/base/problem";
import { appStrings } from "../strings/app";
import { shellStrings } from "../strings/shell";
import { viewsStrings } from "../strings/views";
import { MessageLine } from "./parts/message-line";
import { ProblemBar } from "./parts/problem-bar";
import { QueueLine } from "./parts/queue-line";
import { panelId, TabBar, tabId } from "./parts/tab-bar";
import { ViewFrame } from "./parts/view-frame";
import { useTheme } from "./theme";
import { VIEWS } from "./views";

const useStyles = makeStyles({
  provider: { minHeight: "100%", display: "flex", flexDirection: "column" },
  messages: { padding: "8px 16px 0", display: "flex", flexDirection: "column", rowGap: "8px" },
  version: {
    padding: "0 16px 12px",
    fontSize: "12px",
    color: tokens.colorNeutralForeground3,
    "& a": { color: tokens.colorBrandForegroundLink },
  },
  panel: {
    flexGrow: 1,
    padding: "16px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

type Host = "waiting" | HostState;

/** Where the page is: in Excel or not, and how bright the host is. */
function useHost(): { readonly host: Host; readonly brightness: "light" | "dark" | undefined } {
  const [found, setFound] = useState<ReturnType<typeof useHost>>({ host: "waiting", brightness: undefined });
  useEffect(() => {
    let open = true;
    const ask = async (): Promise<void> => {
      const host = await whenReady();
      if (open) setFound({ host, brightness: hostTheme() });
    };
    ask().catch((error: unknown) => {
      console.error(error);
      if (open) setFound({ host: "none", brightness: undefined });
    });
    return () => {
      open = false;
    };
  }, []);
  return found;
}

/** The pane: a tab for each view. A view stays alive once opened, so that a running command is not lost. */
export function App() {
  const styles = useStyles();
  const { host, brightness } = useHost();
  const [view, setView] = useState<ViewId>("insert");
  const [opened, setOpened] = useState<readonly ViewId[]>(["insert"]);
  const [problem, setProblem] = useState<Problem>();

  const show = (id: ViewId): void => {
    // A problem of an earlier button is forgotten; one of this button is requested after its view.
    setProblem(undefined);
    setView(id);
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
  };
  useEffect(
    () =>
      onPaneRequest((request) => {
        if (request.kind === "view") show(request.view);
        else setProblem(request.problem);
      }),
    [],
  );

  const theme = useTheme(brightness);
  if (host === "too-old")
    return (
      <FluentProvider theme={theme} className={styles.provider}>
        <main className={styles.panel}>
          <MessageLine intent="warning">{shellStrings.tooOld}</MessageLine>
        </main>
        <Version className={styles.version} />
      </FluentProvider>
    );
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <TabBar
        label={appStrings.fullName}
        more={shellStrings.more}
        tabs={VIEWS.map(({ id, more = false }) => ({ id, text: viewsStrings[id], more }))}
        selected={view}
        onSelect={show}
      />
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
        <main
          key={id}
          id={panelId(id)}
          role="tabpanel"
          aria-labelledby={tabId(id)}
          hidden={id !== view}
          className={styles.panel}
        >
          <ViewFrame>
            <Component />
          </ViewFrame>
        </main>
      ))}
      <QueueLine />
      <Version className={styles.version} />
    </FluentProvider>
  );
}

/** Which version this is, and the way to the guides that lie beside the page. */
function Version({ className }: { readonly className: string }) {
  return (
    <footer className={className}>
      {`${appStrings.fullName} ${ZLQ_VERSION} `}
      <a href="help/index.html" target="_blank" rel="noreferrer">
        {shellStrings.help}
      </a>
    </footer>
  );
}
