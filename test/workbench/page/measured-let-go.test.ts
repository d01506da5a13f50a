import { FontCache } from "@univerjs/engine-render";
import "../../../workbench/page/grid/measured-let-go";

type Width = Parameters<typeof FontCache.setFontMeasureCache>[2];

test("of the texts that were measured, in one font or several, no more than fifty thousand are kept, the last among them", () => {
  const width = { width: 1 } as Width;
  for (let i = 0; i < 120_000; i += 1) FontCache.setFontMeasureCache(`${i % 3}pt`, `第${i}项`, width);
  const kept = [...FontCache.globalFontMeasureCache.values()].reduce((sum, { size }) => sum + size, 0);
  expect(kept).toBeLessThanOrEqual(51_000);
  expect(FontCache.getFontMeasureCache(`${119_999 % 3}pt`, "第119999项")).toBe(width);
});
