import { isoOf, type SerialDay } from "../../base/serial";

/** The batch of a day: the first number that no file has. @example batchOf(44144, ["清单-旗水利局-20201109-01.xlsx"]) //=> "20201109-02" */
export function batchOf(day: SerialDay, files: readonly string[]): string {
  const date = isoOf(day).replaceAll("-", "");
  for (let number = 1; ; number += 1) {
    const batch = `${date}-${String(number).padStart(2, "0")}`;
    if (!files.some((name) => name.includes(`-${batch}`))) return batch;
  }
}
