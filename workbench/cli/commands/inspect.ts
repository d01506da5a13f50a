import { COMMANDS } from "../../../src/commands";
import type { InspectedList, Inspection } from "../../../src/core/tables/tasks/inspection";
import { doubtStrings } from "../../../src/strings/doubts";
import { shellStrings } from "../../../src/strings/shell";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { dayOption, parse } from "../args";
import { CommandProblem, type Command } from "../command";
import { eachFile } from "../each-file";
import { openToRead } from "../files";
import { sayDay } from "../say-day";

const text = cliStrings.cli.inspect;

export const inspectCommand: Command = {
  name: "inspect",
  usage: "inspect IN.xlsx… [--as-of 2020-12-31] [--json|--jsonl]",
  summary: cliStrings.cli.summary.inspect,
  run: async (args, streams) => {
    const parsed = parse(args, {
      "as-of": { type: "string" },
      json: { type: "boolean" },
      jsonl: { type: "boolean" },
    });
    const asOf = dayOption(parsed, "as-of");
    await eachFile(parsed, streams, {
      read: async (file) => {
        await openToRead(file, streams);
        const result = await COMMANDS.inspect.run(asOf === undefined ? {} : { asOf });
        if (!result.ok) throw new CommandProblem(result.problem, file);
        const { day, ...inspection } = result.value;
        // Of thousands of files, each line says its own day.
        if (!parsed.flag("jsonl")) sayDay(streams, day);
        return inspection;
      },
      toJson: (file, inspection) => ({ file, ...inspection }),
      toLine: (inspection) => inspection,
      toText: readable,
    });
  },
};

/** The inspection for people to read: a line for each list, its doubts below the line by class. */
function readable({ asOf, sheets, near }: Inspection): string[] {
  const without = (name: string): string => {
    const reason = near.find(({ sheet }) => sheet === name)?.reason;
    return reason === undefined ? fill(text.none, { name }) : fill(text.near, { name, reason });
  };
  return [
    fill(text.asOf, { asOf }),
    ...sheets.flatMap(({ name, lists }) =>
      lists.length === 0 ? [without(name)] : lists.flatMap((list) => listLines(name, list)),
    ),
  ];
}

function listLines(name: string, list: InspectedList): string[] {
  const counts = new Map<string, number>();
  for (const { status } of list.rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  const line = fill(text.list, {
    name,
    header: list.headerRow,
    first: list.firstRow,
    last: list.lastRow,
    count: list.rows.length,
    percent: Math.round(list.confidence * 100),
    counts: [...counts].map(([status, count]) => `${status}${count}`).join(" "),
  });
  return [list.unsure === true ? fill(text.unsure, { line }) : line, ...doubtLines(name, list)];
}

/** The doubts in the groups of the pane: what needs a person first, then what was checked, then what is only told. */
function doubtLines(name: string, { doubts }: InspectedList): string[] {
  const asked = doubts.filter((doubt) => doubt.class !== "note");
  const groups = [
    [doubtStrings.confirm.heading, asked.filter(({ checked }) => checked !== true)],
    [doubtStrings.checked.heading, asked.filter(({ checked }) => checked === true)],
    [doubtStrings.notes.heading, doubts.filter((doubt) => doubt.class === "note")],
  ] as const;
  return groups.flatMap(([heading, group]) =>
    group.length === 0
      ? []
      : [
          `  ${fill(heading, { count: group.length })}`,
          ...group.map(
            ({ cell, message }) =>
              `    ${fill(shellStrings.labelled, { label: `${name}!${cell}`, text: message })}`,
          ),
        ],
  );
}
