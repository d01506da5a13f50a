import type { ExcelHost } from "../../host/host";
import { RIBBON_SERVICE } from "../../host/ribbon-service";
import { ActionType, PathType, type Batch } from "../../wire/protocol";

/** Methods that leave the file as it was: reading, choosing, and the client's own housekeeping. */
const HARMLESS = /^(_|Get|Activate|Select|Show|Suspend|Calculate|Notify|SetAppRuntimeState|SetInvocation)/;

/** `workbook.functions`: its methods calculate and write nothing. */
const FUNCTIONS = "Functions";

/** Whether a batch may have changed something that a file keeps. */
export function mayChange(batch: Batch): boolean {
  // The ribbon's buttons are in no file, and are asked for in requests of their own.
  if (Object.values(batch.ObjectPaths).some(({ Name }) => Name === RIBBON_SERVICE)) return false;
  const acts = batch.Actions.some(({ ActionType: type, Name = "" }) => {
    if (type === ActionType.SetProperty || type === ActionType.Update) return true;
    return type === ActionType.Method && !HARMLESS.test(Name);
  });
  // A method that gives an object (`charts.add()`) stands among the object paths, not among the actions.
  const makes = Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType: type, Name = "", ParentObjectPathId: parent = 0 }) =>
      type === PathType.Method && !HARMLESS.test(Name) && batch.ObjectPaths[parent]?.Name !== FUNCTIONS,
  );
  return acts || makes;
}

/** Tells of every batch that went through and may have changed the workbook, the grid's model or the rest. */
export function watchBatches(host: ExcelHost, onChange: () => void): void {
  host.interceptor = async (request, proceed) => {
    const reply = await proceed();
    if (!reply.Error && mayChange(request.body)) onChange();
    return reply;
  };
}
