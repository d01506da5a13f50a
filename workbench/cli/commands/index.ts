import type { Command } from "../command";
import { attainCommand } from "./attain";
import { evalCommand } from "./eval";
import { flagCommand } from "./flag";
import { insertCommand } from "./insert";
import { inspectCommand } from "./inspect";
import { newCommand } from "./new";
import { settingsCommand } from "./settings";
import { summaryCommand } from "./summary";
import { unflagCommand } from "./unflag";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  newCommand,
  insertCommand,
  inspectCommand,
  flagCommand,
  unflagCommand,
  attainCommand,
  summaryCommand,
  settingsCommand,
  evalCommand,
];
