import { HostError, notImplemented } from "./host-error";
import { HostObject } from "./host-type";
import { ActionType, type Action, type Batch, type BatchError, type BatchReply } from "./protocol";
import { identity, query } from "./query";
import { callMethod, memberName, PathResolver, requireApi, type HostState } from "./resolve";

/**
 * Runs one batch. Stops at the first action that fails and says which; the actions before it stay done, as in Excel.
 * `beforeRead` lets the engine finish a calculation before values are handed out; `between` may pause between two
 * actions.
 */
export async function executeBatch(
  batch: Batch,
  state: HostState,
  beforeRead: () => Promise<void>,
  between: () => Promise<void> | undefined = () => undefined,
): Promise<BatchReply> {
  const run = new BatchRun(batch, state, beforeRead);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    const pause = between();
    if (pause !== undefined) await pause;
    try {
      if (action.ActionType === ActionType.Trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
      } else {
        results.push({ ActionId: action.Id, Value: await run.perform(action) });
      }
    } catch (cause) {
      return { Results: results, TraceIds: traces, Error: await run.describe(index, action, cause) };
    }
  }
  return { Results: results, TraceIds: traces };
}

class BatchRun {
  private readonly paths: PathResolver;
  private readonly kept = new Map<HostObject, string>();

  constructor(
    private readonly batch: Batch,
    private readonly state: HostState,
    private readonly beforeRead: () => Promise<void>,
  ) {
    this.paths = new PathResolver(batch.ObjectPaths, state);
  }

  async perform(action: Action): Promise<unknown> {
    const target = await this.paths.resolve(action.ObjectPathId);
    if (!target) {
      if (action.ActionType === ActionType.SetProperty) throw new HostError("InvalidOperation");
      return null;
    }
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(target);
      case ActionType.Query:
        await this.beforeRead();
        return { ...this.identify(target), ...query(target, action.QueryInfo ?? {}, this.state) };
      case ActionType.QueryAsJson:
        await this.beforeRead();
        return camelCased(query(target, action.QueryInfo ?? {}, this.state));
      case ActionType.Method:
        return this.invoke(target, action);
      case ActionType.SetProperty: {
        const args = await this.paths.args(action.ArgumentInfo);
        await this.setProperty(target, action.Name ?? "", args.raw(0) ?? null);
        return null;
      }
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await this.setProperty(target, name.charAt(0).toUpperCase() + name.slice(1), value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private async invoke(target: HostObject, action: Action): Promise<unknown> {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      this.keep(target);
      return null;
    }
    const args = await this.paths.args(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      this.state.references.delete(args.string(0));
      return null;
    }
    const value = await callMethod(target, name, args, this.state);
    return value instanceof HostObject ? this.identify(value) : (value ?? null);
  }

  private async setProperty(target: HostObject, name: string, value: unknown): Promise<void> {
    const member = memberName(target.type.name, name);
    const property = target.type.properties?.[name];
    if (!property?.set) throw notImplemented(`set ${member}`);
    requireApi(property.since, this.state, member);
    await property.set(target.self, value);
  }

  private keep(target: HostObject): void {
    if (!target.type.byReference) throw new HostError("InvalidOperation");
    if (this.kept.has(target)) return;
    const id = `ref-${nextReference++}`;
    this.kept.set(target, id);
    this.state.references.set(id, target);
  }

  private identify(target: HostObject): Record<string, unknown> {
    const reference = this.kept.get(target);
    return reference === undefined ? identity(target) : { _ReferenceId: reference };
  }

  async describe(index: number, action: Action, cause: unknown): Promise<BatchError> {
    const error =
      cause instanceof HostError
        ? cause
        : new HostError(
            "GeneralException",
            String(cause instanceof Error ? (cause.stack ?? cause.message) : cause),
          );
    return {
      ActionIndex: index,
      Code: error.code,
      HttpStatusCode: error.httpStatus,
      Location: error.location ?? (await this.locate(action)),
      Message: error.message,
    };
  }

  /**
   * The place of a failure in the client's terms (`WorksheetCollection.getItem`), as far as the path can be followed.
   */
  private async locate(action: Action): Promise<string> {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const name =
      action.Name !== undefined && action.Name !== ""
        ? action.Name
        : path?.Name !== undefined && path.Name !== ""
          ? path.Name
          : "GetItem";
    const ownerId =
      action.Name !== undefined && action.Name !== "" ? action.ObjectPathId : (path?.ParentObjectPathId ?? 0);
    try {
      const owner = await this.paths.resolve(ownerId);
      return memberName(owner?.type.name ?? "", name);
    } catch {
      return name; // the owner itself could not be opened; the error of that is reported instead
    }
  }
}

let nextReference = 1;

/** `retrieve()` wants camelCase all the way down; cell contents are left alone. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (value === null || typeof value !== "object") return value;
  const result: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const name =
      key === "_Items" ? "items" : key.startsWith("_") ? key : key.charAt(0).toLowerCase() + key.slice(1);
    result[name] = CELL_MATRICES.has(key) ? part : camelCased(part);
  }
  return result;
}

const CELL_MATRICES = new Set(["Values", "Formulas", "Text", "NumberFormat"]);
