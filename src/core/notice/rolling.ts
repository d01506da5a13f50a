import { rolling } from "./2020-14/rolling";
import type { Rolling } from "./model/rolling";

/** How a measure stands to the year of its list; undefined for what is no measure of the notice. */
export const rollingOf = (key: string): Rolling | undefined =>
  Object.hasOwn(rolling, key) ? rolling[key] : undefined;
