import { useEffect, useMemo, useState } from "react";
import type { WorkbookLists } from "../../../commands/read-lists";
import { doubtsFor, sortDoubts } from "../../../core/tables/tasks/doubts/doubt-groups";
import { weighDoubts } from "../../../core/tables/tasks/doubts/weigh-doubts";

type Weighed = ReturnType<typeof weighDoubts>;

/**
 * How many places a person has to confirm. Weighing a thousand rows takes as long as all the rest: it is done when the
 * rest stands there, and the number before stays meanwhile; undefined before the first.
 * @param unit one whose doubts alone count
 */
export function useToConfirm(
  { snapshot, lists }: Pick<WorkbookLists, "snapshot" | "lists">,
  unit: string | undefined,
): number | undefined {
  const [weighed, setWeighed] = useState<Weighed>();
  useEffect(() => {
    const timer = setTimeout(() => {
      setWeighed(weighDoubts(snapshot, lists));
    });
    return () => {
      clearTimeout(timer);
    };
  }, [snapshot, lists]);
  return useMemo(
    () =>
      weighed &&
      sortDoubts([...weighed].flatMap(([list, doubts]) => doubtsFor(list, doubts, unit))).open.length,
    [weighed, unit],
  );
}
