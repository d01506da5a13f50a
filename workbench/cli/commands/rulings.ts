import { COMMANDS } from "../../../src/commands";
import { isoOf } from "../../../src/core/base/serial";
import type { ShownMatter } from "../../../src/core/features/rulings/shown-matters";
import { problemText } from "../../../src/strings/problem";
import { rulingsStrings } from "../../../src/strings/rulings";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { onlyFile, parse, required } from "../args";
import { CommandProblem, UsageError, type Command } from "../command";
import { openFile, saveAs } from "../files";

const text = rulingsStrings.cli;

/** 原文核对: what the notice contradicts itself in, and 核对结论. */
export const rulingsCommand: Command = {
  name: "rulings",
  usage: "rulings IN.xlsx [--set A1=按措施 …] [--by 张三] [--undo A1 …] [--out F.xlsx] [--json]",
  summary: cliStrings.cli.summary.rulings,
  run: async (args, streams) => {
    const parsed = parse(args, {
      set: { type: "string", multiple: true },
      undo: { type: "string", multiple: true },
      by: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean" },
    });
    const file = onlyFile(parsed);
    const by = parsed.option("by") ?? "";
    const requests = [
      ...parsed.all("set").map((value) => ({ ...choiceOf(value), by })),
      ...parsed.all("undo").map((id) => ({ id })),
    ];
    const out = requests.length === 0 ? undefined : required(parsed, "out");
    const session = await openFile(file, streams);
    for (const request of requests) {
      const kept = await COMMANDS.keepRuling.run(request);
      if (!kept.ok) throw new CommandProblem(kept.problem, file);
      const { ruling, notFlagged } = kept.value;
      streams.err(
        ruling === undefined
          ? fill(text.takenBack, { id: request.id })
          : fill(text.kept, { ...ruling, day: isoOf(ruling.on) }),
      );
      if (notFlagged !== undefined) streams.err(fill(text.notFlagged, { problem: problemText(notFlagged) }));
    }
    const read = await COMMANDS.readRulings.run();
    if (!read.ok) throw new CommandProblem(read.problem, file);
    const { matters, unread } = read.value;
    if (unread.length > 0) streams.err(fill(rulingsStrings.unread, { texts: unread.join("；") }));
    if (out !== undefined) {
      await saveAs(session.host.book, out, [file]);
      streams.out(out);
    } else if (parsed.flag("json")) streams.out(JSON.stringify(matters.map(jsonOf)));
    else for (const matter of matters) streams.out(lineOf(matter));
  },
};

function choiceOf(value: string): { readonly id: string; readonly wording: string } {
  const [, id, wording] = /^([^=]+)=(.+)$/u.exec(value) ?? [];
  if (id === undefined || wording === undefined) throw new UsageError(fill(text.form, { value }));
  return { id: id.trim(), wording: wording.trim() };
}

function lineOf({ id, note, wordings, ruling, places }: ShownMatter): string {
  return fill(text.line, {
    id,
    keys: [...new Set(places.map(({ key }) => key))].join("、"),
    state: ruling === undefined ? text.open : fill(text.ruled, { ...ruling, day: isoOf(ruling.on) }),
    wordings: wordings.map(({ name }) => name).join("/"),
    message: note.message,
  });
}

function jsonOf({ id, note, wordings, ruling, places, decides }: ShownMatter): object {
  return {
    id,
    decides,
    message: note.message,
    wordings: wordings.map(({ name, place, text: said, deadline = null }) => ({
      ...{ name, place, text: said, deadline },
    })),
    ruling: ruling === undefined ? null : { ...ruling, on: isoOf(ruling.on) },
    places: places.map(({ key, sheet, row }) => ({ key, sheet, row: row + 1 })),
  };
}
