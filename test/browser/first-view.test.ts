import { firstView } from "../../scripts/bench/first-view";
import { START_TIMEOUT } from "../support/browser";

test(
  "首页 can be used, and has read the workbook, within one and a half times what an empty add-in page with Fluent's provider takes in the same run",
  async () => {
    const { emptyAddIn, usable, read } = await firstView(5);
    expect(usable / emptyAddIn).toBeLessThanOrEqual(1.5);
    expect(read / emptyAddIn).toBeLessThanOrEqual(1.5);
  },
  START_TIMEOUT,
);
