import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { cellAddress, quoteSheet } from "../../src/core/base/address";
import type { CellPlace } from "../engine/quick/cells";
import type { PlainFunction } from "../engine/quick/compile";
import { Fault, giveUp, type Scalar } from "../engine/quick/value";
import type { FunctionEntry, Mappings } from "./functions-json";
import type { PendingResults, Said } from "./pending-results";
import { BUSY, codeOf, error, errorIn, matrixOf, variantOf } from "./variants";

/** What the functions need of their surroundings: the sheets' names, unfinished calls, and the place for messages. */
type FunctionSurroundings = {
  readonly sheetName: (unitId: string, sheetId: string) => string;
  readonly pending: PendingResults;
  /** Called for every calculation of a cell, with the sentence of its error or undefined. */
  readonly onCalculated: (place: CellPlace, message: string | undefined) => void;
};

/** What a streaming function gets with its arguments. */
class StreamInvocation {
  onCanceled?: () => void;

  constructor(
    readonly setResult: (value: unknown) => void,
    private readonly place: CellPlace,
    private readonly addressOf: ((place: CellPlace) => string) | undefined,
  ) {}

  /** Only those that look at it pay for the address. */
  get address(): string | undefined {
    return this.addressOf?.(this.place);
  }
}
type Raised = { readonly code?: unknown; readonly message?: unknown };
/** What a cell shows: the function's value, or an error of this code. */
type Answer = { readonly value: unknown } | { readonly code: unknown };

/**
 * One custom function of the add-in, as a function of the formula engine. It is told what Excel tells it: single
 * cells as values, ranges as arrays, blanks and omitted arguments as null, the address where it asks for it. Whatever
 * it throws becomes an error value, since an exception would end the engine.
 */
export class AddInFunction extends BaseFunction implements PlainFunction {
  private readonly streamAddress: ((place: CellPlace) => string) | undefined;

  constructor(
    name: string,
    private readonly entry: FunctionEntry,
    private readonly call: Mappings[string],
    private readonly around: FunctionSurroundings,
  ) {
    super(name);
    this.minParams = entry.parameters.filter(({ optional }) => optional !== true).length;
    this.maxParams = entry.parameters.length;
    this.streamAddress = entry.options?.requiresStreamAddress === true ? this.address : undefined;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
    const args: unknown[] = [];
    for (const [i, parameter] of this.entry.parameters.entries()) {
      const variant = variants[i];
      if (variant === undefined) args.push(null);
      else if (parameter.dimensionality === "matrix") args.push(matrixOf(variant));
      else {
        const failed = errorIn(variant);
        if (failed !== undefined) return failed;
        const cells = matrixOf(variant);
        // A range in place of a single value: Excel would spill; here the function itself refuses it with a message.
        args.push(cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells);
      }
    }
    const answer = this.answer(place, args);
    return "code" in answer ? error(answer.code) : variantOf(answer.value);
  }

  takes(count: number): boolean {
    return count >= this.minParams && count <= this.maxParams;
  }

  ofCells(values: readonly Scalar[], place: CellPlace): Scalar {
    const args: unknown[] = [];
    const { parameters } = this.entry;
    for (let i = 0; i < parameters.length; i += 1) {
      const value = values[i] ?? null;
      const isMatrix = i < values.length && parameters[i]?.dimensionality === "matrix";
      if (value instanceof Fault && !isMatrix) return value;
      const plain = value instanceof Fault ? value.code : value;
      args.push(isMatrix ? [[plain]] : plain);
    }
    const answer = this.answer(place, args);
    if ("code" in answer) return Fault.of(codeOf(answer.code));
    const { value } = answer;
    if (typeof value === "string" || typeof value === "boolean") return value;
    return typeof value === "number" && Number.isFinite(value) ? value : giveUp();
  }

  private answer(place: CellPlace, args: readonly unknown[]): Answer {
    const said = this.entry.options?.stream === true ? this.stream(place, args) : this.once(place, args);
    if (said.state === "error") return this.failed(place, said.error);
    if (said.state === "value" && isRaised(said.value)) return this.failed(place, said.value);
    this.around.onCalculated(place, undefined);
    return said.state === "value" ? { value: said.value } : { code: BUSY };
  }

  private once(place: CellPlace, args: readonly unknown[]): Said {
    const known = this.around.pending;
    const invocation = this.entry.options?.requiresAddress === true ? [{ address: this.address(place) }] : [];
    let value: unknown;
    try {
      value = this.call(...args, ...invocation);
    } catch (cause) {
      known.calculated(place);
      return { state: "error", error: cause };
    }
    if (!isPromise(value)) {
      known.calculated(place);
      return { state: "value", value };
    }
    const later = value;
    return known.ask(place, { of: this, args }, (say) => {
      later.then(
        (result) => {
          say({ state: "value", value: result });
        },
        (cause: unknown) => {
          say({ state: "error", error: cause });
        },
      );
      return undefined;
    });
  }

  private stream(place: CellPlace, args: readonly unknown[]): Said {
    return this.around.pending.ask(place, { of: this, args }, (say) => {
      const setResult = (value: unknown): void => {
        say({ state: "value", value });
      };
      const invocation = new StreamInvocation(setResult, place, this.streamAddress);
      try {
        this.call(...args, invocation);
      } catch (cause) {
        say({ state: "error", error: cause });
      }
      return invocation;
    });
  }

  private readonly address = ({ unitId, sheetId, row, column }: CellPlace): string =>
    `${quoteSheet(this.around.sheetName(unitId, sheetId))}!${cellAddress(row, column)}`;

  private failed(place: CellPlace, cause: unknown): Answer {
    const { code, message } = isRaised(cause) ? cause : {};
    this.around.onCalculated(place, typeof message === "string" ? message : undefined);
    return { code };
  }
}

function isRaised(cause: unknown): cause is Raised {
  return typeof cause === "object" && cause !== null && !Array.isArray(cause) && "code" in cause;
}

/** Whether a value is a promise, of whatever window: the add-in's functions run in the pane's window. */
function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
