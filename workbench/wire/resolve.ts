import { HostError, notImplemented } from "./host-error";
import { Args, HostObject, type ApiVersion } from "./host-type";
import { PathType, type ArgumentInfo, type ObjectPath } from "./protocol";

/** What outlives a batch: the root, kept references, and the ExcelApi that the host claims. */
export type HostState = {
  readonly root: HostObject;
  readonly references: Map<string, HostObject>;
  readonly apiVersion: () => ApiVersion;
  readonly newObject: (name: string) => HostObject | null;
};

export const memberName = (type: string, name: string) =>
  `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const minor = (version: string) => Number(version.slice(version.indexOf(".") + 1));

/** Refuses members newer than the Excel this host stands for, as an old Excel would. */
export function requireApi(since: ApiVersion, state: HostState, member: string): void {
  if (minor(since) > minor(state.apiVersion())) {
    throw new HostError("ApiNotFound", `${member} needs ExcelApi ${since}`, member);
  }
}

/** Turns the object paths of one batch into objects; each path once. `null` is the client's null object. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    readonly state: HostState,
  ) {}

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `no object path ${id}`);
    const found = await this.open(path);
    this.resolved.set(id, found);
    return found;
  }

  private async open(path: ObjectPath): Promise<HostObject | null> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.state.root;
      case PathType.NullObject:
        return null;
      case PathType.NewObject: {
        const created = this.state.newObject(name);
        if (!created) throw notImplemented(`new ${name}`);
        return created;
      }
      case PathType.ReferenceId: {
        const kept = this.state.references.get(name);
        if (!kept) throw new HostError("InvalidReference");
        return kept;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) {
      const member = memberName(parent.type.name, name);
      const navigation = parent.type.navigation?.[name];
      if (!navigation) throw notImplemented(member);
      requireApi(navigation.since, this.state, member);
      return navigation.get(parent.self);
    }
    const method = path.ObjectPathType === PathType.Indexer ? "GetItem" : name;
    const result = await callMethod(parent, method, await this.args(path.ArgumentInfo), this.state);
    if (result === null || result instanceof HostObject) return result;
    throw new HostError("InvalidObjectPath", `${memberName(parent.type.name, method)} gives no object`);
  }

  async args(info: ArgumentInfo | undefined): Promise<Args> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const reference = references[index];
      values.push(
        typeof reference === "number" && reference > 0
          ? await this.resolve(value as number)
          : await this.inner(value),
      );
    }
    return new Args(values);
  }

  /** Plain objects may hold a proxy as `{_ObjectPathId: n}` (the source range of a validation list). */
  private async inner(value: unknown): Promise<unknown> {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record["_ObjectPathId"] === "number") return this.resolve(record["_ObjectPathId"]);
    const copy: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(record)) copy[key] = await this.inner(part);
    return copy;
  }
}

/** Calls a method by its wire name; fails loudly when this host does not have it or it is too new. */
export function callMethod(target: HostObject, name: string, args: Args, state: HostState): unknown {
  const member = memberName(target.type.name, name);
  const method = target.type.methods?.[name];
  if (!method) throw notImplemented(member);
  requireApi(method.since, state, member);
  return method.call(target.self, args);
}
