import { COMMANDS } from "../../../src/commands";
import { LAYOUTS, type Layout } from "../../../src/core/features/insert/layouts";
import type { PlanId } from "../../../src/core/notice/model/official-list";
import { planName } from "../../../src/core/notice/official-lists";
import { fill } from "../../../src/strings/fill";
import { cliStrings } from "../strings";
import { choice, required, yearOption, type Parsed } from "../args";
import { CommandProblem, type Streams } from "../command";

const PLANS = ["air", "water", "soil"] as const;

/** The options that `new` and `insert` share. */
export const INSERT_OPTIONS = {
  plan: { type: "string" },
  year: { type: "string" },
  layout: { type: "string" },
  out: { type: "string" },
} as const;

type InsertArguments = {
  readonly plans: readonly PlanId[];
  readonly year: number;
  readonly layout: Layout;
};

/** The layout in the usage of `new` and `insert`. */
export const LAYOUT_USAGE = `--layout ${LAYOUTS.join("|")}`;

/** `--plan air,water --year 2020`; the year of the notice where none is given. */
export function plansAndYear(parsed: Parsed): Pick<InsertArguments, "plans" | "year"> {
  const plans = required(parsed, "plan")
    .split(",")
    .map((word) => choice("--plan", word.trim(), PLANS));
  return { plans, year: yearOption(parsed) };
}

export function insertArguments(parsed: Parsed): InsertArguments {
  return {
    ...plansAndYear(parsed),
    layout: choice("--layout", parsed.option("layout") ?? "official", LAYOUTS),
  };
}

/** Inserts into the open workbook, telling each list as it is done. */
export async function insertInto(request: InsertArguments, { err }: Streams, file?: string): Promise<void> {
  const result = await COMMANDS.insertLists.run(request, {
    onProgress: ({ done, total, plan }) => {
      err(fill(cliStrings.cli.inserted, { plan: planName(plan), done, total }));
    },
  });
  if (!result.ok) throw new CommandProblem(result.problem, file);
}
