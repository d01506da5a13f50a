const TIME_OF_DAY = /^\s*(\d{4}([-/.])\d{1,2}\2\d{1,2})[T\s]+[\d:.]{4,18}Z?\s*$/;

/** A date cell that became text carries a time of day (2020/6/30 0:00:00), which is dropped before spaces are. */
export function withoutTimeOfDay(text: string): string {
  return !text.includes(":") ? text : (TIME_OF_DAY.exec(text)?.[1] ?? text);
}
