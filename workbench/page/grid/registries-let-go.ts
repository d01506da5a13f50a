import type { Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetScrollManagerService } from "@univerjs/sheets-ui";
import type { Registry } from "../../engine/registries-let-go";

/**
 * What Univer 0.25.1 draws with and keeps by the id of a sheet, and goes on keeping when the sheet is deleted: how far it
 * was scrolled, and where the arrows of its lists of choices are.
 */
export function gridRegistriesOf(injector: Injector, unitId: string): readonly Registry[] {
  const scrolling = injector
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetScrollManagerService) as unknown as Scrolling | undefined;
  const { _validatorMap: kinds } = injector.get(DataValidatorRegistryService) as unknown as Kinds;
  const arrows = [...kinds.values()].map(({ canvasRender }) => canvasRender?._dropdownInfoMap);
  return [scrolling?._scrollStateMap.get(unitId), ...arrows];
}

/** By the ids of workbook and sheet. */
type Scrolling = { readonly _scrollStateMap: ReadonlyMap<string, Map<string, unknown>> };
/** Of entries; arrows are drawn for some, and kept by the sheet's id. */
type Kinds = {
  readonly _validatorMap: ReadonlyMap<
    string,
    { readonly canvasRender?: { readonly _dropdownInfoMap?: Map<string, unknown> } | null }
  >;
};
