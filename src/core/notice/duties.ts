import { airDuties } from "./2020-14/duties/air";
import { soilDuties } from "./2020-14/duties/soil";
import { waterDuties } from "./2020-14/duties/water";
import type { Duty } from "./model/duty";

/** Every duty of the notice beside the lists' own deadlines, plan by plan. */
export const duties: readonly Duty[] = [...airDuties, ...waterDuties, ...soilDuties];

const BY_ID: ReadonlyMap<string, Duty> = new Map(duties.map((duty) => [duty.id, duty]));

/** @example findDuty("R2")?.when //=> "2020年11月底前" */
export const findDuty = (id: string): Duty | undefined => BY_ID.get(id);
