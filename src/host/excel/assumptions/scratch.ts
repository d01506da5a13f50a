import { areaAddress } from "../../../core/base/address";
import type { Area } from "../../../core/base/workbook-edit";
import { SCRATCH_NAME_PREFIX, SCRATCH_SETTING_PREFIX } from "../../../core/marks/registry";
import { sheetMark } from "../../../core/marks/sheet-role";
import { queueEdits } from "../apply/queue-edits";

/** The sheet on which assumptions are tried. Each gets cells of its own there, below those of the others. */
export class Scratch {
  private nextRow = 0;
  private nextSpare = 2;

  constructor(
    readonly sheet: string,
    readonly signal?: AbortSignal,
  ) {}

  /** Cells that nobody has touched yet. */
  area(rows: number, columns = 1): Area {
    const row = this.nextRow;
    this.nextRow += rows + 1;
    return { row, column: 0, rows, columns };
  }

  worksheet(context: Excel.RequestContext): Excel.Worksheet {
    return context.workbook.worksheets.getItem(this.sheet);
  }

  range(context: Excel.RequestContext, at: Area): Excel.Range {
    return this.worksheet(context).getRange(areaAddress(at));
  }

  /** Queues a further sheet, which is removed with the first; gives its name. */
  addSpare({ workbook }: Excel.RequestContext): string {
    const sheet = `${this.sheet}_${this.nextSpare}`;
    this.nextSpare += 1;
    queueEdits(workbook, [{ kind: "add-sheet", sheet }, sheetMark(sheet, "scratch")]);
    return sheet;
  }

  /** A name of the workbook that is removed again. */
  readonly workbookName = (name: string): string => SCRATCH_NAME_PREFIX + name;

  /** The key of a setting that is removed again. */
  readonly settingKey = (key: string): string => SCRATCH_SETTING_PREFIX + key;

  /** Waits until `is`, looking again and again; false when that takes too long or the user has cancelled. */
  async until(is: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
    for (const end = Date.now() + milliseconds; ;) {
      if (await is()) return true;
      if (Date.now() >= end || this.signal?.aborted === true) return false;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

const PAUSE_MS = 100;
