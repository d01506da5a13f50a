import { notImplemented } from "./host-error";
import { HostObject, type HostType } from "./host-type";
import type { QueryInfo } from "./protocol";
import { memberName, requireApi, type HostState } from "./resolve";

type Projection = Record<string, unknown>;
type Wanted = { readonly select: string[][]; readonly expand: string[][] };

/** Answers a `load()`: selected scalars and, below them, those of navigation properties and collection items. */
export function query(target: HostObject, info: QueryInfo, state: HostState): Projection {
  const split = (paths: readonly string[] | undefined) =>
    (paths ?? []).map((path) => path.split("/").filter((part) => part !== ""));
  const wanted = { select: split(info.Select), expand: split(info.Expand) };
  return target.type.items ? projectCollection(target, wanted, info, state) : project(target, wanted, state);
}

/** The client's identity of an object: a kept reference's id, or its own id. */
export function identity(target: HostObject): Projection {
  const id = target.type.id;
  return id ? { [id.name]: id.get(target.self) } : {};
}

function projectCollection(
  target: HostObject,
  wanted: Wanted,
  info: QueryInfo,
  state: HostState,
): Projection {
  const own: string[][] = [];
  const ofItems: string[][] = [];
  for (const path of wanted.select) {
    const isOwn =
      path.length === 1 && path[0] !== undefined && findName(target.type.properties, path[0]) !== undefined;
    (isOwn ? own : ofItems).push(path);
  }
  const result = own.length > 0 ? project(target, { select: own, expand: [] }, state) : identity(target);
  const onlyOwn = own.length > 0 && ofItems.length === 0 && wanted.expand.length === 0;
  if (onlyOwn) return result;
  const from = info.Skip ?? 0;
  const to = info.Top == null ? undefined : from + info.Top;
  const items = (target.type.items?.(target.self) ?? []).slice(from, to);
  result["_Items"] = items.map((item, index) => {
    const values = project(item, { select: ofItems, expand: wanted.expand }, state);
    return item.type.id ? values : { ...values, _Index: from + index };
  });
  return result;
}

function project(target: HostObject, wanted: Wanted, state: HostState): Projection {
  const type = target.type;
  const result = identity(target);
  const below = new Map<string, Wanted>();
  const nested = (name: string): Wanted => {
    const found = below.get(name) ?? { select: [], expand: [] };
    below.set(name, found);
    return found;
  };
  const everything =
    wanted.select.length === 0 || wanted.select.some((path) => path.length === 0 || path[0] === "*");
  if (everything) {
    for (const [name, property] of Object.entries(type.properties ?? {})) {
      // An unqualified load() on an old Excel gives the members that Excel has.
      if (isWithin(property.since, state)) result[name] = property.get(target.self);
    }
  }
  for (const [first, ...rest] of wanted.select) {
    if (first === undefined || first === "*") continue;
    const scalar = findName(type.properties, first);
    if (scalar !== undefined) {
      const property = type.properties?.[scalar];
      if (property) {
        requireApi(property.since, state, memberName(type.name, scalar));
        result[scalar] = property.get(target.self);
      }
      continue;
    }
    const navigation = findName(type.navigation, first);
    if (navigation === undefined) throw notImplemented(memberName(type.name, first));
    nested(navigation).select.push(rest);
  }
  for (const [first, ...rest] of wanted.expand) {
    const navigation = first === undefined ? undefined : findName(type.navigation, first);
    if (navigation === undefined) throw notImplemented(memberName(type.name, first ?? ""));
    nested(navigation).expand.push(rest);
  }
  for (const [name, part] of below) result[name] = projectNavigation(target, name, part, state);
  return result;
}

function projectNavigation(
  target: HostObject,
  name: string,
  part: Wanted,
  state: HostState,
): Projection | null {
  const navigation = target.type.navigation?.[name];
  if (!navigation) throw notImplemented(memberName(target.type.name, name));
  requireApi(navigation.since, state, memberName(target.type.name, name));
  const child = navigation.get(target.self);
  if (!child) return null;
  const wanted = {
    select: part.select.filter((path) => path.length > 0),
    expand: part.expand.filter((path) => path.length > 0),
  };
  return child.type.items ? projectCollection(child, wanted, {}, state) : project(child, wanted, state);
}

function isWithin(since: string, state: HostState): boolean {
  return Number(since.slice(2)) <= Number(state.apiVersion().slice(2));
}

/** `load` names members in camelCase, in any case at all in truth; the tables have the wire's names. */
function findName(
  members: HostType<unknown>["properties"] | HostType<unknown>["navigation"],
  wanted: string,
): string | undefined {
  if (!members) return undefined;
  const exact = wanted.charAt(0).toUpperCase() + wanted.slice(1);
  if (exact in members) return exact;
  const lower = wanted.toLowerCase();
  return Object.keys(members).find((name) => name.toLowerCase() === lower);
}
