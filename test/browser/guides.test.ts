import { followGuide, leftOut, type Followed } from "../../scripts/guides/replay/follow";
import { REPLAYS } from "../../scripts/guides/replay/index";
import { START_TIMEOUT, STEP_TIMEOUT, WIDE, type Workbench } from "../support/browser";
import { startReleased } from "../support/released-site";

describe("the guides, followed step by step with the pane from the zip's site on another port, below a folder", () => {
  let workbench: Workbench | undefined;
  const followed: Followed[] = [];

  beforeAll(async () => {
    workbench = await startReleased(WIDE);
  }, START_TIMEOUT);
  afterAll(() => workbench?.close(), STEP_TIMEOUT);

  test.each(REPLAYS.map((replay, i) => [`${i + 1}`, replay.guide, replay] as const))(
    "%s. %s.md: what it says can be done, and nothing is asked of other sites",
    async (_number, _guide, replay) => {
      if (!workbench) throw new Error("the browser has not started");
      const one = await followGuide(workbench, replay, false);
      followed.push(one);
      expect([one.outside, one.errors]).toEqual([[], []]);
    },
    3 * STEP_TIMEOUT,
  );

  test("leave no numbered step that was not followed", () => {
    expect(followed).toHaveLength(REPLAYS.length);
    expect(leftOut(followed)).toEqual([]);
  });
});
