import type { CDPSession, Page } from "playwright-core";

/** What the page holds, and what its process has used since it began. */
export type Costs = {
  /** After a forced collection; the page's and the pane's, which share a heap. */
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Seconds of the processor, of the page's process with its workers. */
  readonly cpuSeconds: number;
  /** Seconds in which its scripts ran. */
  readonly scriptSeconds: number;
};

/** Asks Chromium for what a page costs. */
export class CostReader {
  private constructor(
    private readonly page: CDPSession,
    private readonly browser: CDPSession,
  ) {}

  static async of(page: Page): Promise<CostReader> {
    const browser = page.context().browser();
    if (browser === null) throw new Error("no browser");
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    return new CostReader(session, await browser.newBrowserCDPSession());
  }

  async read(): Promise<Costs> {
    // Twice: what the first collection ends (finalisers, weak references) the second one frees.
    for (let i = 0; i < 2; i += 1) await this.page.send("HeapProfiler.collectGarbage");
    const { metrics } = await this.page.send("Performance.getMetrics");
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      heapMb: of("JSHeapUsedSize") / 2 ** 20,
      nodes: of("Nodes"),
      listeners: of("JSEventListeners"),
      cpuSeconds: await this.cpuSeconds(),
      scriptSeconds: of("ScriptDuration"),
    };
  }

  /** Without a collection, which takes its own time. */
  async cpuSeconds(): Promise<number> {
    const { processInfo } = await this.browser.send("SystemInfo.getProcessInfo");
    return processInfo
      .filter(({ type }) => type === "renderer")
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }
}
