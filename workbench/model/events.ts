import type { ApiVersion, Method } from "../wire/host-type";

/**
 * The client asks for events by a pair of methods. The host sends every event that it has, so the methods do nothing;
 * events that are not listed have no methods and fail by name.
 * @example Object.keys(eventMethods({ DataChanged: "1.7" })) //=> ["_RegisterDataChangedEvent", "_UnregisterDataChangedEvent"]
 */
export function eventMethods<S>(
  names: Readonly<Record<string, ApiVersion>>,
): Readonly<Record<string, Method<S>>> {
  const pairs = Object.entries(names).flatMap(([name, since]) =>
    ["_Register", "_Unregister"].map(
      (verb) => [`${verb}${name}Event`, { since, call: () => undefined }] as const,
    ),
  );
  return Object.fromEntries(pairs);
}
