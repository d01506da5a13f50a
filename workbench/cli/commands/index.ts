import type { Command } from "../command";
import { assessCommand } from "./assess";
import { attainCommand } from "./attain";
import { attestCommand } from "./attest";
import { bulletinCommand } from "./bulletin";
import { calendarCommand } from "./calendar";
import { dutiesCommand } from "./duties";
import { evalCommand } from "./eval";
import { flagCommand } from "./flag";
import { indicatorsCommand } from "./indicators";
import { insertCommand } from "./insert";
import { inspectCommand } from "./inspect";
import { newCommand } from "./new";
import { mergeCommand } from "./merge";
import { nextYearCommand } from "./next-year";
import { registerCommand, registersCommand } from "./registers";
import { rulingsCommand } from "./rulings";
import { settingsCommand } from "./settings";
import { remindCommand } from "./remind";
import { templateCommand } from "./template";
import { splitCommand } from "./split";
import { summaryCommand } from "./summary";
import { unflagCommand } from "./unflag";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  newCommand,
  insertCommand,
  inspectCommand,
  flagCommand,
  unflagCommand,
  indicatorsCommand,
  attainCommand,
  attestCommand,
  summaryCommand,
  settingsCommand,
  rulingsCommand,
  bulletinCommand,
  remindCommand,
  assessCommand,
  splitCommand,
  mergeCommand,
  dutiesCommand,
  calendarCommand,
  registersCommand,
  registerCommand,
  nextYearCommand,
  templateCommand,
  evalCommand,
];
