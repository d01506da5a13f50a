/**
 * Renders assets/*.svg into assets/<name>-<size>.png: `npx tsx scripts/icons.ts`. The pictures are committed; run it
 * again after an SVG has changed. CHROMIUM names the browser, /usr/bin/chromium by default.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const ASSETS = join(__dirname, "..", "assets");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The grid on which the SVGs are drawn. */
const GRID = 32;

/**
 * Moves the edges of every rectangle to whole pixels of the given size. Scaled as they are, the sheets and lines of
 * the icons would be blurred at 20, 24, 40 and 48 pixels. Curves and diagonals stay.
 */
function snapped(svg: string, size: number): string {
  const toPixel = (value: number): number => Math.round((value * size) / GRID);
  const edges = /x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g;
  return svg.replace(edges, (_, ...found: string[]) => {
    const [x = 0, y = 0, width = 0, height = 0] = found.slice(0, 4).map(Number);
    const span = (from: number, length: number): string => {
      const pixels = Math.max(1, toPixel(from + length) - toPixel(from));
      return String((pixels * GRID) / size);
    };
    const at = (value: number): string => String((toPixel(value) * GRID) / size);
    return `x="${at(x)}" y="${at(y)}" width="${span(x, width)}" height="${span(y, height)}"`;
  });
}

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(ASSETS).filter((name) => name.endsWith(".svg"))) {
      const svg = readFileSync(join(ASSETS, file), "utf8");
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        const picture = snapped(svg, size).replace("<svg ", `<svg width="${size}" height="${size}" `);
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${picture}`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(ASSETS, file.replace(".svg", `-${size}.png`)), png);
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
