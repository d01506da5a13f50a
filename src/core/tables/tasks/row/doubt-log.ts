import { deadlineStrings } from "../../../../strings/deadline";
import { listsStrings } from "../../../../strings/lists";
import { unitStrings } from "../../../../strings/unit";
import type { SheetCells } from "../../sheet-cells";
import type { DoubtCode } from "../doubts/doubt-class";
import type { Doubt } from "../task-list";

/** Every sentence that a doubt can have, by its code. */
const MESSAGES: Readonly<Record<DoubtCode, string>> = {
  ...unitStrings.note,
  ...deadlineStrings.note,
  ...deadlineStrings.progressNote,
  ...listsStrings.doubt,
};

/**
 * Collects doubts, each once a cell: a doubt about a merged cell is one doubt, not one for each row that the cell
 * covers.
 */
export class DoubtLog {
  private readonly seen = new Set<string>();
  private readonly list: Doubt[] = [];

  constructor(private readonly cells: SheetCells) {}

  /**
   * Notes a doubt; without a column there is no cell to point at, and nothing is noted.
   *
   * @param message Its sentence, where the general one has blanks.
   */
  add(row: number, column: number | undefined, code: DoubtCode, message = MESSAGES[code]): void {
    if (column === undefined) return;
    const area = this.cells.mergeAt(row, column);
    const [r, c] = [area?.row ?? row, area?.column ?? column];
    const id = `${r},${c},${code},${message}`;
    if (this.seen.has(id)) return;
    this.seen.add(id);
    this.list.push({ row: r, column: c, code, message });
  }

  all(): readonly Doubt[] {
    return this.list;
  }
}
