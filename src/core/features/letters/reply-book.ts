import { fill } from "../../../strings/fill";
import { reminderStrings } from "../../../strings/reminder";
import { groupBy } from "../../base/group-by";
import type { WorkbookEdit } from "../../base/workbook-edit";
import type { Paper, PaperAnnex } from "../../papers/paper";
import { annexSheet } from "../../papers/paper-sheets";
import type { OfficialFonts } from "../../sheets/fonts";
import type { BaseRow } from "../collect/base-book";
import { recordEdits } from "../collect/plan-split";
import { RECORD_SHEET } from "../../marks/sent-record-mark";
import { sentLines } from "../collect/sent-record";

/** A unit's 反馈表 as a file of its own, which 汇总回收 knows again. */
export type ReplyBook = {
  /** Without its ending. */
  readonly name: string;
  readonly unit: string;
  readonly edits: readonly WorkbookEdit[];
  readonly hidden: readonly string[];
  readonly mark: string;
};

type Asked = {
  readonly unit: string;
  readonly batch: string;
  readonly paper: Paper;
  readonly reply: PaperAnnex;
  readonly rows: readonly BaseRow[];
  readonly fonts: OfficialFonts;
};

export function replyBook({ unit, batch, paper, reply, rows, fonts }: Asked): ReplyBook {
  const lines = [...groupBy(rows, ({ list }) => list)].flatMap(([list, own]) =>
    sentLines({ batch, unit, listId: list.id, sheet: list.sheet, rows: own }),
  );
  const sheet = reminderStrings.reply.title;
  return {
    name: fill(reminderStrings.replyFile, { unit, batch }).replace(/[\\/:*?"<>|\p{Cc}]/gu, "_"),
    unit,
    edits: [...annexSheet({ paper, annex: reply, sheet, fonts }), ...recordEdits(lines)],
    hidden: [RECORD_SHEET],
    mark: `${batch}|${unit}`,
  };
}

/** The batch of replies to the letters of a day; it differs from that of a split. */
export const replyBatch = (iso: string): string => `${iso.replaceAll("-", "")}-90`;
