import {
  CellValueType,
  InterceptorEffectEnum,
  LifecycleService,
  LifecycleStages,
  numfmt,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../../engine/engine";

/**
 * The interceptor with the higher priority goes first: this one comes after the conditional formats (10), which bring
 * the look.
 */
const PRIORITY = 9;

/**
 * The grid formats numbers only. A conditional format may give texts a format too (`"▲ "@` puts a mark before a
 * word): here the grid draws it. The cell keeps its bare word.
 */
export async function drawMarkedTexts({ univer }: Engine): Promise<void> {
  const injector = univer.__getInjector();
  // The services used here are registered by plugins when the first workbook is opened.
  await injector.get(LifecycleService).onStage(LifecycleStages.Ready);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, _location, next) => {
      const style = cell?.s;
      const pattern = typeof style === "object" ? style?.n?.pattern : undefined;
      if (!cell || pattern?.includes("@") !== true) return next(cell);
      if (typeof cell.v !== "string" || cell.v === "" || cell.t === CellValueType.NUMBER) return next(cell);
      return next({ ...cell, v: numfmt.format(pattern, cell.v) });
    },
  });
}
