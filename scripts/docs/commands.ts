import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands";
import { HOST_PROBLEMS, WRITE_PROBLEMS, type Command } from "../../src/commands/command";
import { viewsStrings } from "../../src/strings/views";
import { commands as commandLine } from "../../workbench/cli/commands";

/**
 * `npx tsx scripts/docs/commands.ts`: writes the list of the command line and the table of commands in docs/commands.md
 * anew. Format it afterwards; `test/docs/commands.test.ts` tells when it is due.
 */
const ROOT = join(__dirname, "../..");
const FILE = join(ROOT, "docs/commands.md");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** The words on the ribbon's button that runs an action. */
function buttonOf(action: string): string {
  const control = [...manifest.matchAll(/<Control [\s\S]*?<\/Control>/g)].find(([text]) =>
    text.includes(`<FunctionName>${action}<`),
  )?.[0];
  const label = /<Label resid="([^"]+)"/.exec(control ?? "")?.[1] ?? "";
  return manifest.split(`<bt:String id="${label}" DefaultValue="`)[1]?.split('"')[0] ?? "—";
}

const quoted = (words: readonly string[]): readonly string[] => words.map((word) => `\`${word}\``);
const listed = (words: readonly string[]): string => (words.length === 0 ? "—" : words.join("、"));

/** The problems of reading and writing by one word, then those of the command's own. */
function problemsOf(problems: readonly string[]): string {
  for (const [word, group] of [
    ["写", WRITE_PROBLEMS],
    ["读", HOST_PROBLEMS],
  ] as const)
    if (group.every((problem, i) => problems[i] === problem))
      return listed([word, ...quoted(problems.slice(group.length))]);
  return listed(quoted(problems));
}

const lines = commandLine.map(({ usage, summary }) => `- \`${usage}\`：${summary}`);
const rows = Object.entries<Command>(COMMANDS).map(([id, { ribbon, view, cli = [], problems }]) =>
  [
    "",
    `\`${id}\``,
    ribbon === undefined ? "—" : buttonOf(ribbon),
    viewsStrings[view],
    listed(quoted(cli)),
    problemsOf(problems),
    "",
  ]
    .join(" | ")
    .trim(),
);

/** Puts new lines where the old ones of the same kind stood, from the first to the last of them. */
function replaced(text: string, isOld: (line: string) => boolean, fresh: readonly string[]): string {
  const all = text.split("\n");
  const first = all.findIndex(isOld);
  const last = all.length - 1 - [...all].reverse().findIndex(isOld);
  return [...all.slice(0, first), ...fresh, ...all.slice(last + 1)].join("\n");
}

const guide = readFileSync(FILE, "utf8");
const listOf = replaced(guide, (line) => line.startsWith("- `") && line.includes("`："), lines);
writeFileSync(
  FILE,
  replaced(listOf, (line) => line.startsWith("| `"), rows),
);
