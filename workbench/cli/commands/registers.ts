import { basename } from "node:path";
import { COMMANDS } from "../../../src/commands";
import { registersStrings } from "../../../src/strings/registers";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { choice, noFile, parse, required } from "../args";
import { CommandProblem, InputError, UsageError, type Command } from "../command";
import { openEmpty, openFile, saveAs } from "../files";

const text = cliStrings.cli.registers;
const PLANS = ["air", "water", "soil"] as const;

/** Which registers there are. */
export const registersCommand: Command = {
  name: "registers",
  usage: "registers [--plan air|water|soil] [--find TEXT] [--json]",
  summary: cliStrings.cli.summary.registers,
  run: async (args, streams) => {
    const parsed = parse(args, {
      plan: { type: "string" },
      find: { type: "string" },
      json: { type: "boolean" },
    });
    noFile(parsed);
    const plan = parsed.option("plan");
    const wanted = parsed.option("find") ?? "";
    const search = await COMMANDS.findRegisters.run({
      text: wanted,
      ...(plan === undefined ? {} : { plan: choice("--plan", plan, PLANS) }),
    });
    const found = search.ok ? search.value : [];
    if (found.length === 0) throw new InputError(fill(text.none, { text: wanted }));
    if (parsed.flag("json"))
      streams.out(
        JSON.stringify(
          found.map(({ id, name, plan: owner, keeper, updated, columns }) => ({
            ...{ id, name, plan: owner, keeper, updated },
            columns: columns.map(({ header }) => header),
          })),
        ),
      );
    else
      for (const { id, name, plan: owner, keeper, columns } of found)
        streams.out(
          fill(text.line, {
            ...{ id, name, keeper },
            plan: registersStrings.plan[owner],
            count: columns.length,
          }),
        );
  },
};

/** Inserts some, into a new workbook or one that there is. */
export const registerCommand: Command = {
  name: "register",
  usage: "register ID… [IN.xlsx] --out F.xlsx",
  summary: cliStrings.cli.summary.register,
  run: async (args, streams) => {
    const parsed = parse(args, { out: { type: "string" } });
    const isFile = (word: string): boolean => /\.xlsx$/iu.test(word);
    const [file, ...more] = parsed.files.filter(isFile);
    const ids = parsed.files.filter((word) => !isFile(word));
    if (more.length > 0) throw new UsageError(fill(cliStrings.cli.usage.tooMany, { words: more.join(" ") }));
    if (ids.length === 0) throw new UsageError(text.idMissing);
    const out = required(parsed, "out");
    const book =
      file === undefined ? await openEmpty(basename(out)) : (await openFile(file, streams)).host.book;
    const result = await COMMANDS.insertRegisters.run(ids);
    if (!result.ok) throw new CommandProblem(result.problem, file);
    for (const { name, sheet } of result.value.sheets) streams.err(fill(text.inserted, { name, sheet }));
    // The sheet that every new workbook begins with has served its turn.
    if (file === undefined) book.workbook.deleteSheet("sheet-1");
    await saveAs(book, out, file === undefined ? [] : [file]);
    streams.out(out);
  },
};
