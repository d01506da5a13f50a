import { workbenchStrings } from "../../strings";
import type { Engine } from "../../engine/engine";
import type { CellPlace } from "../../engine/quick/cells";
import type { Session } from "./session";

const AFTER_CALCULATION_MS = 100;

/**
 * The line under the grid: why the selected cell holds an error, where the add-in's function said so, and what the
 * grid can't show of the sheet in front (its charts).
 */
export class SheetNotice {
  private planned: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly line: HTMLElement,
    private readonly session: Session,
    private readonly engine: Engine,
    private readonly messageAt: (place: CellPlace) => string | undefined,
  ) {
    const plan = () => {
      this.plan();
    };
    engine.api.addEvent("ActiveSheetChanged", plan);
    engine.api.addEvent("SelectionChanged", plan);
    engine.api.addEvent("SelectionMoveEnd", plan); // a sheet chosen by the pointer is not always reported as a change
    engine.api.addEvent("SheetValueChanged", plan);
    session.subscribe(plan);
  }

  /** Renews the notice a moment later, so that the change is calculated first, and never in the middle of a batch. */
  plan(): void {
    this.planned ??= setTimeout(() => {
      this.planned = undefined;
      this.update();
    }, AFTER_CALCULATION_MS);
  }

  private update(): void {
    const workbook = this.engine.api.getActiveWorkbook();
    if (!workbook) return;
    const sheet = workbook.getActiveSheet();
    const cell = sheet.getActiveRange();
    const place = {
      unitId: workbook.getId(),
      sheetId: sheet.getSheetId(),
      row: cell?.getRow() ?? 0,
      column: cell?.getColumn() ?? 0,
    };
    const charts = this.session.openBook.sheetExtras(place.sheetId).charts.length;
    const parts = [
      this.messageAt(place),
      charts > 0 ? workbenchStrings.page.charts.replace("{count}", String(charts)) : undefined,
    ].filter((part) => part !== undefined);
    this.line.textContent = parts.join(" ");
    this.line.hidden = parts.length === 0;
  }
}
