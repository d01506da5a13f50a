import type { Workbench } from "../../../test/support/browser";
import { guideText, numberedSteps } from "./guide-text";
import { Tour, type Replay } from "./tour";

/** What a replay has come to. */
export type Followed = {
  readonly guide: string;
  /** The sentences of the guide that were followed. */
  readonly said: readonly string[];
  /** What the browser asked of other sites, and errors that no code caught: none. */
  readonly outside: readonly string[];
  readonly errors: readonly string[];
};

/** Follows one guide in a fresh workbook. */
export async function followGuide(
  workbench: Pick<Workbench, "open">,
  { guide, follow }: Replay,
  takesPictures: boolean,
): Promise<Followed> {
  const opened = await workbench.open();
  const tour = new Tour(guide, opened, takesPictures);
  await follow(tour);
  await opened.page.close();
  return { guide, said: tour.said, outside: opened.outside, errors: opened.errors };
}

/** Numbered steps of the guides that nobody has followed. */
export function leftOut(followed: readonly Followed[]): readonly string[] {
  const guides = [...new Set(followed.map(({ guide }) => guide))];
  return guides.flatMap((name) => {
    const said = followed.filter(({ guide }) => guide === name).flatMap((one) => one.said);
    return numberedSteps(guideText(name)).filter((step) => !said.some((sentence) => step.includes(sentence)));
  });
}
