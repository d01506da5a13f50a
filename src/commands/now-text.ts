/** The time on the clock, as 汇总记录 has it. @example nowText(new Date(2020, 10, 25, 9, 30)) //=> "2020-11-25 09:30" */
export function nowText(date: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
