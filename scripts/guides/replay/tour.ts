import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { OpenPage } from "../../../test/support/browser";
import { guideText } from "./guide-text";

const IMAGES = join(__dirname, "../../../docs/images");
/** The grid draws a moment after the pane has said that it is done. */
const DRAWN_MS = 1500;

/** In 督办: the line of a list that was found, to be opened. */
export const FOUND_LIST = /：\d+项任务，把握\d+%/;

/** A guide followed step by step in a workbook that begins empty. */
export type Replay = {
  /** `docs/<guide>.md` */
  readonly guide: string;
  readonly follow: (tour: Tour) => Promise<void>;
};

/** One reader of one guide: does what it says, sees whether that is so, and takes its pictures on the way. */
export class Tour {
  readonly page: Page;
  readonly pane: FrameLocator;
  private readonly text: string;
  readonly said: string[] = [];

  /** @param takesPictures Without, pictures are left as they are. */
  constructor(
    readonly guide: string,
    opened: OpenPage,
    private readonly takesPictures: boolean,
  ) {
    this.page = opened.page;
    this.pane = opened.pane;
    this.text = guideText(guide);
  }

  /**
   * Does what a sentence of the guide says.
   * @throws Error when the guide doesn't say so, or when it can't be done
   */
  async step(sentence: string, act: () => Promise<unknown>): Promise<void> {
    if (!this.text.includes(sentence)) throw new Error(`${this.guide}.md does not say: ${sentence}`);
    this.said.push(sentence);
    try {
      await act();
    } catch (error) {
      throw new Error(`${this.guide}.md: ${sentence}`, { cause: error });
    }
  }

  /** Waits until the pane says this. */
  async sees(words: string | RegExp): Promise<void> {
    await this.pane.getByText(words).first().waitFor();
  }

  press(name: string | RegExp): Promise<void> {
    return this.pane.getByRole("button", { name, exact: true }).click();
  }

  /** The workbook's day, changed in the bar above the views. */
  async fixDay(day: string): Promise<void> {
    await this.press("更改");
    await this.pane.getByLabel("固定在某一天").fill(day);
    await this.press("固定在这一天");
    await this.sees(`统计截止日 ${day}`);
  }

  async picture(name: string): Promise<void> {
    if (!this.takesPictures) return;
    await this.page.waitForTimeout(DRAWN_MS);
    await this.page.screenshot({ path: join(IMAGES, `${name}.png`) });
  }
}

/** To the top of the pane, below its row of tabs. */
export function toTop(place: Locator): Promise<void> {
  return place.evaluate((element) => {
    (element as HTMLElement).style.scrollMarginTop = "110px";
    element.scrollIntoView({ block: "start" });
  });
}
