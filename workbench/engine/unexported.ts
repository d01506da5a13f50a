import type { Injector } from "@univerjs/core";

/** The running services that have all these fields: for those whose class Univer 0.25.1 doesn't export. */
export function servicesWith(injector: Injector, ...fields: readonly string[]): readonly object[] {
  const { resolvedDependencyCollection: running } = injector as unknown as Inside;
  return [...(running?.resolvedDependencies.values() ?? [])]
    .flat()
    .filter((service) => fields.every((field) => field in service));
}

type Inside = {
  readonly resolvedDependencyCollection?: {
    readonly resolvedDependencies: ReadonlyMap<unknown, readonly object[]>;
  };
};
