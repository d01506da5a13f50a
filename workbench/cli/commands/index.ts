import type { Command } from "../command";
import { evalCommand } from "./eval";
import { insertCommand } from "./insert";
import { newCommand } from "./new";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [newCommand, insertCommand, evalCommand];
