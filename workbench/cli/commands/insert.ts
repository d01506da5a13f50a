import { cliStrings } from "../strings";
import { onlyFile, parse, required } from "../args";
import type { Command } from "../command";
import { openFile, saveAs } from "../files";
import { INSERT_OPTIONS, insertArguments, insertInto, LAYOUT_USAGE } from "./insert-options";

export const insertCommand: Command = {
  name: "insert",
  usage: `insert IN.xlsx --plan air,water,soil --year 2020 ${LAYOUT_USAGE} --out F.xlsx`,
  summary: cliStrings.cli.summary.insert,
  run: async (args, streams) => {
    const parsed = parse(args, INSERT_OPTIONS);
    const file = onlyFile(parsed);
    const request = insertArguments(parsed);
    const out = required(parsed, "out");
    const session = await openFile(file, streams);
    await insertInto(request, streams, file);
    await saveAs(session.host.book, out, [file]);
    streams.out(out);
  },
};
