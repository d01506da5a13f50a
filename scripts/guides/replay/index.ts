import { COLLECT } from "./guides/collect";
import { NEXT_YEAR, REGISTERS, TEMPLATES } from "./guides/more-lists";
import { DUTIES, INDICATORS } from "./guides/notice";
import { FUNCTIONS, READING } from "./guides/reading";
import { START } from "./guides/start";
import { SUMMARY } from "./guides/summary";
import { REGISTER_ROWS, RULINGS, WATCH } from "./guides/watch";
import type { Replay } from "./tour";

/** All that is followed of the guides for clerks, in their order. */
export const REPLAYS: readonly Replay[] = [
  START,
  WATCH,
  RULINGS,
  INDICATORS,
  DUTIES,
  COLLECT,
  SUMMARY,
  REGISTERS,
  REGISTER_ROWS,
  TEMPLATES,
  NEXT_YEAR,
  READING,
  FUNCTIONS,
];
