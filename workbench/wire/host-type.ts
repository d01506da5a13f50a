import { HostError } from "./host-error";

/**
 * How a class of Excel's API is described to the wire: which members it has, since which ExcelApi, and what they do.
 * Member names are those on the wire (PascalCase). The wire layer runs these tables and knows nothing else.
 */

/** An ExcelApi requirement set, as Microsoft writes it: "1.9". */
export type ApiVersion = `1.${number}`;

export type Property<S> = {
  readonly since: ApiVersion;
  readonly get: (self: S) => unknown;
  readonly set?: (self: S, value: unknown) => unknown;
};
export type Navigation<S> = {
  readonly since: ApiVersion;
  readonly get: (self: S) => HostObject | null;
  /** `range.dataValidation.rule = {…}` sets a scalar; a few navigations are set as a whole by `set()`. */
};
export type Method<S> = {
  readonly since: ApiVersion;
  readonly call: (self: S, args: Args) => unknown;
};

export type HostType<S> = {
  /** The name in the client: `Excel.Range` is "Range". */
  readonly name: string;
  /** Ranges are kept by reference id; other objects by their own id. */
  readonly byReference?: boolean;
  readonly id?: { readonly name: "Id" | "_Id"; readonly get: (self: S) => string | number };
  readonly properties?: Readonly<Record<string, Property<S>>>;
  readonly navigation?: Readonly<Record<string, Navigation<S>>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** Present on collections. */
  readonly items?: (self: S) => readonly HostObject[];
};

/** An instance: its description and what it stands for. */
export class HostObject<S = unknown> {
  constructor(
    readonly type: HostType<S>,
    readonly self: S,
  ) {}
}

export function object<S>(type: HostType<S>, self: S): HostObject {
  return new HostObject(type, self) as HostObject;
}

/** A call's arguments, checked as they are taken. Omitted arguments arrive as null. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  get length(): number {
    return this.values.length;
  }
  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }
  has(index: number): boolean {
    return this.raw(index) !== undefined;
  }
  string(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }
  number(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
    return value;
  }
  boolean(index: number, fallback: boolean): boolean {
    const value = this.raw(index);
    if (value === undefined) return fallback;
    if (typeof value !== "boolean") throw new HostError("InvalidArgument");
    return value;
  }
  /** The object behind an argument that is a proxy of the given type, or undefined when it is no proxy. */
  object<S>(index: number, type: HostType<S>): S | undefined {
    const value = this.raw(index);
    return value instanceof HostObject && value.type.name === type.name ? (value.self as S) : undefined;
  }
}
