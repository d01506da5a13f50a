import type { Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { SheetScrollManagerService } from "@univerjs/sheets-ui";
import { letRegistriesOfDeletedSheetsGo } from "../../../workbench/engine/registries-let-go";
import { gridRegistriesOf } from "../../../workbench/page/grid/registries-let-go";
import { eventually } from "../../support/eventually";
import { host, openBook } from "../open-book";

// Only for a bundler: it has no form for a program that runs as it stands.
jest.mock("@univerjs/icons", () => ({}), { virtual: true });

type Scrolling = InstanceType<typeof SheetScrollManagerService>;
type Services = ConstructorParameters<typeof SheetScrollManagerService>;

/** How far sheets are scrolled, Univer's own, as a grid that shows a workbook has it. */
function scrollingOf(): Scrolling {
  const skeletons = { getSkeleton: () => undefined, getCurrentSkeleton: () => undefined };
  return new SheetScrollManagerService(...([{}, skeletons] as unknown as Services));
}

test("how far a sheet was scrolled, and the arrows drawn on it, are kept for as long as it is there", async () => {
  const book = await openBook("甲", "乙");
  const scrolling = scrollingOf();
  const arrows = new Map<string, unknown>();
  const services = new Map<unknown, unknown>([
    [
      DataValidatorRegistryService,
      { _validatorMap: new Map([["list", { canvasRender: { _dropdownInfoMap: arrows } }]]) },
    ],
  ]);
  const renders = { getRenderById: () => ({ with: () => scrolling }) };
  const ofGrid = { get: (service: unknown) => services.get(service) ?? renders } as unknown as Injector;
  letRegistriesOfDeletedSheetsGo(host.book.engine, (_, unitId) => gridRegistriesOf(ofGrid, unitId));
  const [first = "", second = ""] = ["甲", "乙"].map((name) => book.sheetByName(name)?.getSheetId());
  const place = { sheetViewStartRow: 7, sheetViewStartColumn: 0, offsetX: 0, offsetY: 0 };
  for (const sheetId of [first, second]) {
    scrolling.setValidScrollState({ unitId: book.id, sheetId, ...place });
    arrows.set(sheetId, new Map());
  }
  const rowOf = (sheetId: string) =>
    scrolling.getScrollStateByParam({ unitId: book.id, sheetId })?.sheetViewStartRow;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").delete();
    await context.sync();
  });
  expect(
    await eventually(
      () => Promise.resolve(rowOf(first)),
      (row) => row === 0,
    ),
  ).toBe(0);
  expect(rowOf(second)).toBe(7);
  expect([...arrows.keys()]).toEqual([second]);
});
