import { ICommandService, type ICellData, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { areaAddress } from "../../src/core/grid/address";
import type { Book } from "../book/book";
import { EventType, type EventWishes } from "../book/event-wishes";
import type { EventEntry } from "./native-bridge";

/** The client's message category of workbook events, and its target id for those of the whole workbook. */
const EVENTS = 65_536;
const WORKBOOK = "Workbook";

const MOVES: ReadonlySet<string> = new Set(
  [
    InsertRowMutation,
    RemoveRowMutation,
    InsertColMutation,
    RemoveColMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    MoveColsMutation,
  ].map(({ id }) => id),
);

type Params = {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly sheet?: { readonly id?: string };
};

/**
 * Tells the client what happens in the open workbook: contents of cells changed by the user or the add-in, rows and
 * columns moved, sheets added and deleted. Results of calculation and looks are no change, as in Excel.
 */
export class WorkbookEvents {
  /** What the client has registered for. It outlives the workbook, as the client's handlers do. */
  readonly wishes: EventWishes = new Set();
  /** Brings entries to the client; set by whoever joins it to the host. */
  push: ((entries: readonly EventEntry[]) => void) | undefined;
  private following: { dispose: () => void } | undefined;

  follow(book: Book): void {
    this.stop();
    const commands = book.engine.univer.__getInjector().get(ICommandService);
    this.following = commands.onCommandExecuted((command, options) => {
      if (this.wishes.size === 0 || options?.onlyLocal === true) return;
      const params = (command.params ?? {}) as Params;
      if (params.unitId !== book.id) return;
      if (command.id === InsertSheetMutation.id) this.tell(EventType.added, params.sheet?.id ?? "");
      else if (command.id === RemoveSheetMutation.id) this.tell(EventType.deleted, params.subUnitId ?? "");
      else if (MOVES.has(command.id)) this.changed(params, addressOf(params.range));
      else if (command.id === SetRangeValuesMutation.id && hasContents(params))
        this.changed(params, addressOf(boundsOf(params)));
    });
  }

  stop(): void {
    this.following?.dispose();
    this.following = undefined;
  }

  private changed({ subUnitId = "" }: Params, address: string): void {
    this.tell(EventType.changed, subUnitId, { address, changeType: "RangeEdited", triggerSource: "Unknown" });
  }

  private tell(
    type: (typeof EventType)[keyof typeof EventType],
    worksheetId: string,
    more: object = {},
  ): void {
    if (!this.wishes.has(type)) return;
    const message = JSON.stringify({ worksheetId, source: "Local", ...more });
    this.push?.([{ messageCategory: EVENTS, messageType: type, targetId: WORKBOOK, message }]);
  }
}

function hasContents({ cellValue = {} }: Params): boolean {
  return Object.values(cellValue).some((row) =>
    Object.values(row).some(
      (cell) => cell === null || "v" in cell || "f" in cell || "p" in cell || "si" in cell,
    ),
  );
}

function boundsOf({ cellValue = {} }: Params): IRange | undefined {
  const rows = Object.keys(cellValue).map(Number);
  const columns = Object.values(cellValue).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return {
    startRow: least(rows),
    endRow: most(rows),
    startColumn: least(columns),
    endColumn: most(columns),
  };
}

function addressOf(range: IRange | undefined): string {
  if (range === undefined) return "";
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  return areaAddress({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
}
