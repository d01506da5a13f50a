import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { writeQueue, type QueueState } from "../../commands/queue";
import { fill } from "../../strings/fill";
import { queueStrings } from "../../strings/queue";

const useStyles = makeStyles({
  line: { padding: "0 16px 4px", fontSize: "12px", color: tokens.colorNeutralForeground3 },
});

const state = (): QueueState => writeQueue.state;

/** What is being written, also where a ribbon button began it, and what waits for its turn. */
export function QueueLine() {
  const styles = useStyles();
  const { running, waiting } = useSyncExternalStore(writeQueue.follow, state);
  if (running === undefined && waiting.length === 0) return null;
  const texts = [
    ...(running === undefined ? [] : [fill(queueStrings.running, { name: queueStrings.name[running] })]),
    ...(waiting.length === 0
      ? []
      : [fill(queueStrings.waiting, { names: waiting.map((id) => queueStrings.name[id]).join("、") })]),
  ];
  return <div className={styles.line}>{texts.join(" ")}</div>;
}
