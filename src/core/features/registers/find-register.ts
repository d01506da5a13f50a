import type { Register } from "../../notice/model/register";
import type { PlanId } from "../../notice/model/official-list";
import { registers } from "../../notice/registers";

/** The registers of a plan, those of all plans with each; of all without one. */
export const registersOf = (plan?: PlanId): readonly Register[] =>
  registers.filter((one) => plan === undefined || one.plan === plan || one.plan === "all");

/** @example findRegister("soil-tailings")?.name //=> "尾矿库“一库一档”" */
export const findRegister = (id: string): Register | undefined => registers.find((one) => one.id === id);

/**
 * The registers that are meant: by number, a part of the name or of another name, the first letters of its
 * pronunciation (wkk), or the notice's words. What begins so comes before what has it inside.
 */
export function searchRegisters(text: string, among: readonly Register[] = registers): readonly Register[] {
  const wanted = plain(text);
  if (wanted === "") return among;
  const weighed = among.map((register) => ({ register, weight: weigh(register, wanted) }));
  return weighed
    .filter(({ weight }) => weight < Infinity)
    .sort((a, b) => a.weight - b.weight)
    .map(({ register }) => register);
}

function weigh({ id, name, sheet, aliases = [], initials, quotes }: Register, wanted: string): number {
  const names = [id, name, sheet, ...aliases].map(plain);
  if (names.includes(wanted)) return 0;
  if (names.some((one) => one.startsWith(wanted))) return 1;
  if (initials.some((one) => one.startsWith(wanted))) return 2;
  if (names.some((one) => one.includes(wanted))) return 3;
  if (initials.some((one) => one.includes(wanted))) return 4;
  return quotes.some(({ text: quote }) => plain(quote).includes(wanted)) ? 5 : Infinity;
}

/** Without quotation marks, brackets and spaces, small letters: as people type it. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s“”"'‘’（）()、，,/]/gu, "");
