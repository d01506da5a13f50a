import { undoOffer } from "../../src/commands/undo-offer";
import type { Book } from "../book/book";
import type { Session } from "../session/session";

/** Opens a workbook for one command, which ends with it: nobody takes anything back, so nothing is kept for that. */
export function openForCommand(session: Session, ...[data, extras]: Parameters<Session["open"]>): Book {
  undoOffer.isPossible = false;
  return session.open(data, extras, { undo: false });
}
