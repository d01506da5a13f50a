import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { writeQueue, type QueueState } from "../../commands/queue";
import { fill } from "../../strings/fill";
import { queueStrings } from "../../strings/queue";

const useStyles = makeStyles({
  line: { padding: "0 16px 4px", fontSize: "12px", color: tokens.colorNeutralForeground3 },
});

/** So long nobody wonders. */
const PATIENCE_MS = 1500;

/** Whether what runs has run for a while. */
function useIsLong(running: QueueState["running"]): boolean {
  const [long, setLong] = useState<QueueState["running"]>();
  useEffect(() => {
    if (running === undefined) return undefined;
    const timer = setTimeout(() => {
      setLong(running);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(undefined);
    };
  }, [running]);
  return running !== undefined && long === running;
}

const state = (): QueueState => writeQueue.state;

/** What is being written, also where a ribbon button began it, and what waits for its turn. */
export function QueueLine() {
  const styles = useStyles();
  const { running, waiting } = useSyncExternalStore(writeQueue.follow, state);
  const isLong = useIsLong(running);
  if (running === undefined && waiting.length === 0) return null;
  const texts = [
    ...(running === undefined
      ? []
      : [fill(isLong ? queueStrings.still : queueStrings.running, { name: queueStrings.name[running] })]),
    ...(waiting.length === 0
      ? []
      : [fill(queueStrings.waiting, { names: waiting.map((id) => queueStrings.name[id]).join("、") })]),
  ];
  return <div className={styles.line}>{texts.join(" ")}</div>;
}
