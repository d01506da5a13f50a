import type { StatusWord } from "../status/status";

/** The colour of each status in the chart of the sheet and in the pane's picture of the same figures. */
export const STATUS_COLOR = {
  已完成: "#548235",
  逾期完成: "#A9D08E",
  逾期: "#C00000",
  临期: "#FFC000",
  推进中: "#9DC3E6",
  长期推进: "#2F5597",
  待确认: "#A6A6A6",
} as const satisfies Readonly<Record<StatusWord, `#${string}`>>;
