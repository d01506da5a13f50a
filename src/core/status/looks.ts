/** 督办状态 (semantics §4). The words are data: they are written into cells and counted by formulas. */
export type StatusWord = "已完成" | "逾期完成" | "逾期" | "临期" | "推进中" | "长期推进" | "待确认";

export type StatusColor = "green" | "red" | "yellow" | "blue" | "grey" | "none";

/**
 * The seven statuses in the order in which tables have them, with the sign and the colours that go with the word
 * wherever it is shown.
 */
export const STATUS_LOOK: Readonly<
  Record<
    StatusWord,
    {
      /** A sign in front of the word; signs differ in shape, so that nobody needs the colour to tell statuses apart. */
      readonly sign: string;
      readonly color: StatusColor;
    }
  >
> = {
  已完成: { sign: "●", color: "green" },
  逾期完成: { sign: "◎", color: "green" },
  逾期: { sign: "▲", color: "red" },
  临期: { sign: "◆", color: "yellow" },
  推进中: { sign: "○", color: "none" },
  长期推进: { sign: "■", color: "blue" },
  待确认: { sign: "□", color: "grey" },
};

type Paint = {
  /** The colour in charts, on sheets and in the pane. */
  readonly chart: `#${string}`;
  /** The colours of a cell and its word, with a contrast of at least 4.5:1; absent where the cell keeps its own. */
  readonly cell?: { readonly fill: `#${string}`; readonly color: `#${string}` };
};

/** The colours. They are a constant of their own, so that bundles that only need the words do not carry them. */
export const STATUS_PAINT: Readonly<Record<StatusWord, Paint>> = {
  已完成: { chart: "#548235" },
  逾期完成: { chart: "#A9D08E", cell: { fill: "#E2EFDA", color: "#375623" } },
  逾期: { chart: "#C00000", cell: { fill: "#FFC7CE", color: "#9C0006" } },
  临期: { chart: "#FFC000", cell: { fill: "#FFEB9C", color: "#7F4F00" } },
  推进中: { chart: "#9DC3E6" },
  长期推进: { chart: "#2F5597", cell: { fill: "#DDEBF7", color: "#1F4E79" } },
  待确认: { chart: "#A6A6A6", cell: { fill: "#EDEDED", color: "#595959" } },
};

/** The order in tables: tasks that are done come first. */
export const STATUS_WORDS = Object.keys(STATUS_LOOK) as readonly StatusWord[];

/** What a task is that is done. */
export const DONE_STATUSES: readonly StatusWord[] = ["已完成", "逾期完成"];

/** The order in views and explanations: tasks that need a person come first. */
export const STATUS_ORDER: readonly StatusWord[] = [
  "逾期",
  "临期",
  "待确认",
  "推进中",
  "长期推进",
  "逾期完成",
  "已完成",
];
