import { matchAt } from "../text/match-at";

/** `duty`: 负责, 责任单位: the unit leads where no other is called 牵头, else it cooperates. */
export type MarkRole = "lead" | "cooperate" | "duty";
type RoleMark = {
  readonly kind: "role";
  readonly role: MarkRole;
  /** The word stands before its units (牵头单位:), not behind them. */
  readonly label: boolean;
  /** White space on either side: a label where the cell begins with such a word. */
  readonly free?: true;
  /** 会同: the units before the word lead, those behind it cooperate. */
  readonly joins?: true;
};
export type Mark =
  | RoleMark
  | { readonly kind: "joint"; readonly leads: boolean }
  | { readonly kind: "open-ended" }
  /** 责任人:, or behind a name 负责日常巡查: persons or duties follow, which are no units. */
  | { readonly kind: "aside"; readonly of: "persons" | "duties" };

/** The role words, a row each with an example; a test reads every example. */
export const ROLE_WORDS: readonly {
  readonly group: string;
  readonly words: string;
  readonly example: string;
}[] = [
  {
    group: "lead",
    words:
      "牵头|主办|主责|主抓|统筹(?=协调|负责|抓总|推进|[,;。、␣]|$)|第一责任(?=单位|部门)|为主(?=[,;。、␣]|$)",
    example: "县水利局牵头",
  },
  {
    group: "follow",
    words:
      "配合|协助|协办|协抓|参[与加]|其[他余]责任(?=单位|部门)|为辅(?=[,;。、␣]|$)|(?:协同|支持)(?=单位|部门|配合|:|$)" +
      "|(?:监督|监管|督导|督办|督查|督促|指导|验收)(?=(?:单位|部门|科室)[:(]|(?<=[局委办厅院府部室科处会][^局]{2})(?:[,;。、␣]|$))",
    example: "县水利局配合",
  },
  { group: "with", words: "会同", example: "县财政局会同县水利局" },
  {
    group: "duty",
    words:
      "负(?:总|主|主体)?责(?!人)|承办|(?:责任|实施|落实|完成|办理|整改|归口|主管)(?:管理)?(?=(?:责任)?(?:单位|部门|主体|科室))" +
      "|(?<=.[局委办厅院府部室科处会司厂区县市镇乡村])(?:组织)?(?:实施|落实|整改|执行)(?=[,;。␣]|$)",
    example: "县水利局负责",
  },
];
const ROLE = new RegExp(
  `(?:负责(?=牵头)|(?:整改|主要|直接|具体|属地|首要|总|双)(?=牵头|责任单|责任部|负责(?!人))|[为是](?=.{2}单位|.{2}部门))?(?:${ROLE_WORDS.map(({ group, words }) => `(?<${group}>${words})`).join("|")})` +
    "(?:责任|负责|实施|落实|推进|抓好|做好|协调|抓总)*(?:(?:相关|有关)?工作(?=[,;。、␣]|$))?(?:单位|部门|科室|处室|主体)*:?",
  "uy",
);
const OPEN_ENDED = /等(?:有关|相关|各|\d{1,2}个?)*(?:部门|单位|局)?/uy;
const JOINT =
  /(?:依?按照?|根据)?各自职[责能](?:分工)?(?:共同)?(?:牵头)?(?:负责|落实|实施)?|(?:按照?|根据)(?:部门|工作|法定)?职[责能](?:分工)?(?:范围)?(?:共同)?(?:牵头)?(?:负责|落实|实施)?|(?:分别|共同|联合)牵头(?:负责|单位|部门)*:?|分工负责/uy;

const PERSONS =
  /(?:(?:主要|具体|直接|第一)?(?:责任|负责|联系|经办)人|联络员|(?:责任|牵头|分管|主管|包联|包保|挂[点钩]|督办)领导|(?:联系)?(?:电话|方式))(?:及(?:联系)?(?:电话|方式)|姓名)?:/uy;
/** Behind 县水利局: these begin what the unit does, to the end of its clause. */
const DUTIES = /:(?:负责|做好|承担|组织|制定|开展|指导|监督|落实|推进|加强)[^;。␣]{2,60}/uy;

/** A word that gives roles to the units around it, at one place of a cell. */
export function markAt(text: string, at: number): { readonly mark: Mark; readonly length: number } | null {
  // 高等学校, 中等职业学校
  const open = /[高中初同]/.test(text.charAt(at - 1)) ? null : matchAt(OPEN_ENDED, text, at);
  if (open !== null) return { mark: { kind: "open-ended" }, length: open[0].length };
  const persons = matchAt(PERSONS, text, at);
  if (persons !== null) return { mark: { kind: "aside", of: "persons" }, length: persons[0].length };
  const duties = matchAt(DUTIES, text, at);
  if (duties !== null) return { mark: { kind: "aside", of: "duties" }, length: duties[0].length };
  const joint = matchAt(JOINT, text, at);
  if (joint !== null)
    return { mark: { kind: "joint", leads: joint[0].includes("牵头") }, length: joint[0].length };
  const match = matchAt(ROLE, text, at);
  if (match === null) return null;
  const { lead, follow, with: joins } = match.groups ?? {};
  const role = follow !== undefined ? "cooperate" : (lead ?? joins) ? "lead" : "duty";
  // 牵头单位(县水利局), 牵头 县水利局: only where no name stands right before it.
  const behind = text.charAt(at + match[0].length);
  const begins = /^[␣,;。、]?$/.test(text.charAt(at - 1));
  const mark: RoleMark = {
    kind: "role",
    role,
    label: match[0].endsWith(":") || (begins && behind === "("),
    ...(begins && behind === "␣" ? { free: true } : {}),
    ...(joins === undefined ? {} : { joins: true }),
  };
  return { mark, length: match[0].length };
}

const ONLY_ROLE =
  /^(?:(?:主要|共同|联合|均|总|具体)*(?:(?<lead>牵头|主办|主责|主抓|第一责任)|(?<follow>配合|协助|协办|协抓|参[与加]|协同|支持|次要责任|监督|督导|指导)|(?<duty>负责|承办|责任|实施|落实))(?:责任|负责|实施|落实|单位|部门|科室)*|(?<main>[主牵])|(?<aid>[配协]))$/u;

/** (牵头), (共同牵头), (配合单位): what a bracket says of the unit before it, or of all since the last mark. */
export function roleInBracket(
  bracket: string,
): { readonly role: MarkRole; readonly all: boolean } | undefined {
  const groups = ONLY_ROLE.exec(bracket)?.groups;
  if (groups === undefined) return undefined;
  const follows = groups["follow"] ?? groups["aid"];
  const role =
    follows !== undefined ? "cooperate" : (groups["lead"] ?? groups["main"]) !== undefined ? "lead" : "duty";
  return { role, all: /共同|联合|均/.test(bracket) };
}
/** (排名第一的为牵头单位): who leads by its place. */
export const FIRST_LEADS =
  /第[一1](?:个|位|名)?的?(?:责任)?(?:单位|部门|者)?[为是系](?:牵头|主办|主责|第一责任)/u;

/** What a bracket tells of roles. */
export const NAMES_A_ROLE = /牵头|主办|主责|配合|协助|协办|参与|负责|会同|责任/u;
