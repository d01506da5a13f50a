import { firstView } from "../../scripts/bench/first-view";
import { START_TIMEOUT } from "../support/browser";

/** Loads in a round, and rounds at most: another where other work on the machine still shows in the least. */
const LOADS = 9;
const ROUNDS = 3;
const MOST = 1.5;
/** Reading the workbook takes three requests more, which the empty page does not make: between 1.6 and 2.2 were seen. */
const MOST_READ = 2.5;

const least = (times: readonly number[]): number => Math.min(...times);

test(
  "首页 can be used within one and a half times what an empty page with Fluent's provider takes in the same run, and has read the workbook within two and a half times what an empty add-in takes",
  async () => {
    // The least of each: what the page takes when nothing else runs on the machine.
    let [empty, addIn, usable, read] = [Infinity, Infinity, Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round += 1) {
      const found = await firstView(LOADS, least);
      empty = Math.min(empty, found.empty);
      addIn = Math.min(addIn, found.emptyAddIn);
      usable = Math.min(usable, found.usable);
      read = Math.min(read, found.read);
      if (usable <= MOST * empty && read <= MOST_READ * addIn) break;
    }
    expect(usable / empty).toBeLessThanOrEqual(MOST);
    expect(read / addIn).toBeLessThanOrEqual(MOST_READ);
  },
  2 * START_TIMEOUT,
);
