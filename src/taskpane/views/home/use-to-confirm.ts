import { useEffect, useState } from "react";
import type { WorkbookLists } from "../../../commands/read-lists";
import { sortDoubts } from "../../../core/tables/tasks/doubts/doubt-groups";
import { weighDoubts } from "../../../core/tables/tasks/doubts/weigh-doubts";

/**
 * How many places a person has to confirm. Weighing a thousand rows takes as long as all the rest: it is done when the
 * rest stands there, and the number before stays meanwhile; undefined before the first.
 */
export function useToConfirm({ snapshot, lists }: WorkbookLists): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => {
      const weighed = weighDoubts(snapshot, lists);
      setCount(sortDoubts(lists.flatMap((list) => weighed.get(list) ?? [])).open.length);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [snapshot, lists]);
  return count;
}
