import { ActionType, PathType, type Action, type Batch } from "../../workbench/wire/protocol";

/** What is called and changes nothing in the workbook, besides what begins with "get". */
const HARMLESS = ["SuspendScreenUpdatingUntilNextSync", "Date"];
const READS = [ActionType.Query, ActionType.QueryAsJson, ActionType.Trace, ActionType.Instantiate] as const;

/**
 * The places of a request's actions that change the workbook. The others only point at something, or read: a request
 * that is cut between two of them leaves the same workbook, whichever of them was the last.
 */
export function changesOf({ Actions, ObjectPaths }: Batch): number[] {
  const opened = new Set<number>();
  /** Whether pointing at this calls something that changes the workbook, for the first time. */
  const adds = (id = 0): boolean => {
    const path = ObjectPaths[id];
    if (path === undefined || opened.has(id)) return false;
    opened.add(id);
    const isCall = path.ObjectPathType === PathType.Method && isChange(path.Name);
    return [path.ParentObjectPathId, ...pathsIn(path)].map((one) => adds(one)).some(Boolean) || isCall;
  };
  return Actions.flatMap((action, i) => {
    const { ActionType: type, ObjectPathId, Name } = action;
    const isAdded = [ObjectPathId, ...pathsIn(action)].map((id) => adds(id)).some(Boolean);
    const isDone = type === ActionType.Method ? isChange(Name) : !READS.some((one) => one === type);
    return isAdded || isDone ? [i] : [];
  });
}

const isChange = (name = ""): boolean => !/^(?:Get|_)/.test(name) && !HARMLESS.includes(name);

/** The object paths among the arguments of a call. */
function pathsIn({ ArgumentInfo: info }: Pick<Action, "ArgumentInfo">): number[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).filter(
    (id, i): id is number => typeof id === "number" && Number(references[i]) > 0,
  );
}
