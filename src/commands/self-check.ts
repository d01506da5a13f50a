import type { Result } from "../core/base/problem";
import { host } from "../host/current";
import type { SelfCheckOptions, SelfCheckProgress, SelfCheckReport } from "../host/self-check";

export type { SelfCheckProgress };

/**
 * 自检: tries in this Excel what the add-in rests on, on scratch sheets that are removed again. Deleting them clears
 * Excel's undo, which the pane says beforehand.
 *
 * Problems: `cancelled`, `workbook-protected`; where a scratch sheet is left, the outcome says so and its name.
 */
export const selfCheck = (options: SelfCheckOptions = {}): Promise<Result<SelfCheckReport>> =>
  host().selfCheck(options);
