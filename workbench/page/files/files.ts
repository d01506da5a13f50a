import { workbenchStrings } from "../../strings";
import { emptyWorkbook } from "../../book/empty-workbook";
import { readXlsx, writeXlsx } from "../../xlsx";
import { showDialog } from "../session/dialog";
import type { Session } from "../session/session";
import { download } from "./download";
import { openProblem } from "./open-problem";

const text = workbenchStrings.page;
const CONFIRM = [{ label: text.problem.confirm, answer: undefined, primary: true }] as const;

/** 新建, 打开 and 另存为. Nothing unsaved is left behind without asking. */
export class Files {
  constructor(private readonly session: Session) {}

  async create(): Promise<void> {
    if (await this.mayLeave()) this.session.open(text.unnamed, emptyWorkbook(text.unnamed));
  }

  async open(file: File): Promise<void> {
    if (!(await this.mayLeave())) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      this.session.open(file.name, await readXlsx(bytes, file.name));
    } catch (error) {
      await showDialog(
        text.problem.title.replace("{name}", file.name),
        text.problem[openProblem(error)],
        CONFIRM,
        undefined,
      );
    }
  }

  /** @returns whether the file was written. */
  async save(): Promise<boolean> {
    const { fileName } = this.session.state;
    try {
      await this.session.finishEdit();
      const bytes = await writeXlsx(this.session.openBook);
      download(bytes, fileName);
      this.session.markSaved();
      return true;
    } catch (error) {
      const message = text.problem["save-failed"]
        .replace("{name}", fileName)
        .replace("{cause}", error instanceof Error ? error.message : String(error));
      await showDialog(text.saveAs, message, CONFIRM, undefined);
      return false;
    }
  }

  private async mayLeave(): Promise<boolean> {
    await this.session.finishEdit();
    const { unsaved, fileName } = this.session.state;
    if (!unsaved) return true;
    const answer = await showDialog<"save" | "discard" | "cancel">(
      text.ask.title,
      text.ask.message.replace("{name}", fileName),
      [
        { label: text.ask.save, answer: "save", primary: true },
        { label: text.ask.discard, answer: "discard" },
        { label: text.ask.cancel, answer: "cancel" },
      ],
      "cancel",
    );
    return answer === "save" ? this.save() : answer === "discard";
  }
}
