import { matchAt } from "../text/match-at";

/** `duty`: 负责, 责任单位: the unit leads where no other is called 牵头, else it cooperates. */
export type MarkRole = "lead" | "cooperate" | "duty";
type RoleMark = {
  readonly kind: "role";
  readonly role: MarkRole;
  /** The word stands before its units (牵头单位:), not behind them. */
  readonly label: boolean;
  /** 会同: the units before the word lead, those behind it cooperate. */
  readonly joins?: true;
};
export type Mark =
  RoleMark | { readonly kind: "joint"; readonly leads: boolean } | { readonly kind: "open-ended" };

/** The role words, a row each with an example; a test reads every example. */
export const ROLE_WORDS: readonly {
  readonly group: string;
  readonly words: string;
  readonly example: string;
}[] = [
  { group: "lead", words: "牵头|主办|主责", example: "县水利局牵头" },
  {
    group: "follow",
    words:
      "配合|协助|协办|参[与加]|(?:协同|支持)(?=单位|部门|配合|:|$)|(?<=[局委办厅院])(?:监督|督导|督办)(?=[,;。、]|$)",
    example: "县水利局配合",
  },
  { group: "with", words: "会同", example: "县财政局会同县水利局" },
  {
    group: "duty",
    words: "负责|承办|(?:责任|实施|落实|完成|办理)(?=单位|部门|主体|科室)",
    example: "县水利局负责",
  },
];
const ROLE = new RegExp(
  `(?:负责(?=牵头))?(?:${ROLE_WORDS.map(({ group, words }) => `(?<${group}>${words})`).join("|")})` +
    "(?:责任|负责|实施|落实|推进|抓好|做好)*(?:单位|部门|科室|处室|主体)*:?",
  "uy",
);
const OPEN_ENDED = /等(?:有关|相关|各|\d{1,2}个?)*(?:部门|单位|局)?/uy;
const JOINT =
  /(?:依?按照?)?各自职[责能](?:分工)?(?:共同)?(?:牵头)?(?:负责|落实|实施)?|按照?职责分工(?:牵头)?(?:负责|落实)?|(?:分别|共同|联合)牵头(?:负责|单位|部门)*:?|分工负责/uy;

/** A word that gives roles to the units around it, at one place of a cell. */
export function markAt(text: string, at: number): { readonly mark: Mark; readonly length: number } | null {
  // 高等学校, 中等职业学校
  const open = /[高中初同]/.test(text.charAt(at - 1)) ? null : matchAt(OPEN_ENDED, text, at);
  if (open !== null) return { mark: { kind: "open-ended" }, length: open[0].length };
  const joint = matchAt(JOINT, text, at);
  if (joint !== null)
    return { mark: { kind: "joint", leads: joint[0].includes("牵头") }, length: joint[0].length };
  const match = matchAt(ROLE, text, at);
  if (match === null) return null;
  const { lead, follow, with: joins } = match.groups ?? {};
  const role = follow !== undefined ? "cooperate" : (lead ?? joins) ? "lead" : "duty";
  const mark: RoleMark = { kind: "role", role, label: match[0].endsWith(":") };
  return {
    mark: joins === undefined ? mark : { ...mark, joins: true },
    length: match[0].length,
  };
}

const ONLY_ROLE =
  /^(?:第一|主要|共同|联合|均|总)*(?:(?<lead>牵头|主办|主责)|(?<follow>配合|协助|协办|参[与加]|协同)|(?<duty>负责|承办|责任))(?:责任|负责|单位|部门)*$/u;

/** (牵头), (共同牵头), (配合单位): what a bracket says of the unit before it, or of all since the last mark. */
export function roleInBracket(
  bracket: string,
): { readonly role: MarkRole; readonly all: boolean } | undefined {
  const groups = ONLY_ROLE.exec(bracket)?.groups;
  if (groups === undefined) return undefined;
  const role = groups["follow"] !== undefined ? "cooperate" : groups["lead"] !== undefined ? "lead" : "duty";
  return { role, all: /共同|联合|均/.test(bracket) };
}
export const NAMES_A_ROLE = /牵头|主办|主责|配合|协助|协办|参与|负责|会同|责任/u;
