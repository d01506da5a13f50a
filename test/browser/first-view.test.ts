import { firstView } from "../../scripts/bench/first-view";
import { START_TIMEOUT } from "../support/browser";

test(
  "首页 can be used, and has read the workbook, within one and a half times what an empty add-in page with Fluent's provider takes in the same run",
  async () => {
    // The least of each: what the page takes when nothing else runs on the machine.
    const { emptyAddIn, usable, read } = await firstView(9, (times) => Math.min(...times));
    expect(usable / emptyAddIn).toBeLessThanOrEqual(1.5);
    expect(read / emptyAddIn).toBeLessThanOrEqual(1.5);
  },
  START_TIMEOUT,
);
