import { basename } from "node:path";
import { cliStrings } from "../strings";
import { noFile, parse, required } from "../args";
import type { Command } from "../command";
import { openEmpty, saveAs } from "../files";
import { INSERT_OPTIONS, insertArguments, insertInto, LAYOUT_USAGE } from "./insert-options";

export const newCommand: Command = {
  name: "new",
  usage: `new --plan air,water,soil --year 2020 ${LAYOUT_USAGE} --out F.xlsx`,
  summary: cliStrings.cli.summary.new,
  run: async (args, streams) => {
    const parsed = parse(args, INSERT_OPTIONS);
    noFile(parsed);
    const request = insertArguments(parsed);
    const out = required(parsed, "out");
    const book = await openEmpty(basename(out));
    await insertInto(request, streams);
    // Every new workbook begins with an empty sheet, which is no longer needed once there are others.
    book.workbook.deleteSheet("sheet-1");
    await saveAs(book, out);
    streams.out(out);
  },
};
