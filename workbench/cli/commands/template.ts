import { COMMANDS } from "../../../src/commands";
import type { Result } from "../../../src/core/base/problem";
import { templatesStrings } from "../../../src/strings/templates";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { choice, onlyFile, parse, required, type Parsed } from "../args";
import { CommandProblem, UsageError, type Command, type Streams } from "../command";
import { openFile, saveAs, saveText } from "../files";
import { readSmallText } from "../json-file";

const text = cliStrings.cli.template;
const ACTIONS = ["list", "export", "import", "insert"] as const;

type Act = (file: string, parsed: Parsed, streams: Streams) => Promise<void>;

/** A bureau's own templates: what there is, out to a file, in from one, onto a sheet. */
export const templateCommand: Command = {
  name: "template",
  usage:
    "template list|export|import|insert IN.xlsx [--sheet 工作表] [--name 名称] [--file T.json] [--json] [--out F]",
  summary: cliStrings.cli.summary.template,
  run: async (args, streams) => {
    const [action, ...rest] = args;
    if (action === undefined) throw new UsageError(text.action);
    const act = ACTS[choice("template", action, ACTIONS)];
    const parsed = parse(rest, {
      ...{ sheet: { type: "string" }, name: { type: "string" }, file: { type: "string" } },
      ...{ json: { type: "boolean" }, out: { type: "string" } },
    });
    await act(onlyFile(parsed), parsed, streams);
  },
};

/** What a command answered; its problem is one of the file. */
function given<T>(result: Result<T>, file: string): T {
  if (!result.ok) throw new CommandProblem(result.problem, file);
  return result.value;
}

const list: Act = async (file, parsed, streams) => {
  await openFile(file, streams);
  const { kept, candidates } = given(await COMMANDS.findTemplates.run(), file);
  if (parsed.flag("json")) {
    const tables = candidates.map(({ sheet, kind, title }) => ({ sheet, kind, title }));
    streams.out(JSON.stringify({ templates: kept, candidates: tables }));
    return;
  }
  const { kind: kinds } = templatesStrings;
  for (const { name, kind, columns, rows } of kept)
    streams.out(fill(text.kept, { name, kind: kinds[kind], columns: columns.length, rows: rows.length }));
  for (const { sheet, kind } of candidates) streams.out(fill(text.candidate, { sheet, kind: kinds[kind] }));
};

const exported: Act = async (file, parsed, streams) => {
  const [sheet, out] = [required(parsed, "sheet"), required(parsed, "out")];
  const name = parsed.option("name") ?? sheet;
  await openFile(file, streams);
  const { template, text: content, lost } = given(await COMMANDS.saveTemplate.run({ sheet, name }), file);
  const { columns, rows } = template;
  await saveText(content, out, [file]);
  streams.err(fill(text.exported, { sheet, columns: columns.length, rows: rows.length }));
  if (lost.length > 0) streams.err(fill(templatesStrings.lost, { columns: lost.join("、") }));
  streams.out(out);
};

const imported: Act = async (file, parsed, streams) => {
  const [from, out] = [required(parsed, "file"), required(parsed, "out")];
  const content = await readSmallText(from);
  const session = await openFile(file, streams);
  const { template } = given(await COMMANDS.importTemplate.run({ text: content }), from);
  streams.err(fill(text.imported, { name: template.name }));
  await saveAs(session.host.book, out, [file, from]);
  streams.out(out);
};

const inserted: Act = async (file, parsed, streams) => {
  const out = required(parsed, "out");
  const [name, from] = [parsed.option("name"), parsed.option("file")];
  if (name === undefined && from === undefined) throw new UsageError(text.source);
  const request = from === undefined ? { name: name ?? "" } : { text: await readSmallText(from) };
  const session = await openFile(file, streams);
  const made = given(await COMMANDS.insertTemplate.run(request), from ?? file);
  streams.err(fill(text.inserted, made));
  await saveAs(session.host.book, out, from === undefined ? [file] : [file, from]);
  streams.out(out);
};

const ACTS: Readonly<Record<(typeof ACTIONS)[number], Act>> = {
  list,
  export: exported,
  import: imported,
  insert: inserted,
};
