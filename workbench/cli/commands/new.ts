import { basename } from "node:path";
import { cliStrings } from "../strings";
import { noFile, parse, required } from "../args";
import type { Command } from "../command";
import { saveAs } from "../files";
import { emptyWorkbook } from "../../book/empty-workbook";
import { headlessSession } from "../../session/session";
import { INSERT_OPTIONS, insertArguments, insertInto } from "./insert-options";

export const newCommand: Command = {
  name: "new",
  usage: "new --plan air,water,soil --year 2020 --layout official|ledger --out F.xlsx",
  summary: cliStrings.cli.summary.new,
  run: async (args, streams) => {
    const parsed = parse(args, INSERT_OPTIONS);
    noFile(parsed);
    const request = insertArguments(parsed);
    const out = required(parsed, "out");
    const session = await headlessSession();
    const empty = emptyWorkbook(basename(out));
    const book = session.open(empty.data, empty.extras);
    await insertInto(request, streams);
    // The sheet that every new workbook begins with has served its turn.
    book.workbook.deleteSheet("sheet-1");
    await saveAs(book, out);
    streams.out(out);
  },
};
