import { openForCommand } from "../../workbench/cli/open-for-command";
import { headlessSession, type Session } from "../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { listFile } from "./list-file";
import { timed } from "./timed";

/** A file with a list, in a session of the embedded workbook, and the time for only opening and saving it. */
export type OpenListFile = {
  readonly session: Session;
  /** Opens the file afresh. */
  readonly open: () => Promise<void>;
  /**
   * Milliseconds for opening the file and saving it again, nothing else: the part of a command's time that is not the
   * command's.
   */
  readonly openAndSave: number;
  /**
   * The same with one text typed beside the list, measured when it is asked for: a file in which nothing was edited is
   * saved as the bytes it came in, every command edits.
   */
  readonly openTypeAndSave: () => Promise<number>;
};

export function openListFile(rows: number): Promise<OpenListFile> {
  return openFile(listFile(rows));
}

export async function openFile(bytes: Uint8Array): Promise<OpenListFile> {
  const session = await headlessSession();
  const open = async (): Promise<void> => {
    const { data, extras } = await readXlsx(bytes, "清单.xlsx");
    openForCommand(session, data, extras);
  };
  const openAndSave = await timed(async () => {
    await open();
    await writeXlsx(session.host.book);
  });
  const openTypeAndSave = () =>
    timed(async () => {
      await open();
      session.host.book.workbook.getActiveSheet().getRange(0, 12).setValue("x");
      await writeXlsx(session.host.book);
    });
  return { session, open, openAndSave, openTypeAndSave };
}
