import { BODY, rule, WORK } from "./rule";

/** Headings that say who answers for a task, and who helps. */
export const WHO = [
  rule("lead", 0.95, "牵头单位", `(?:牵头|主责|主办|主要责任|第一责任|主体责任)(?:责任)?(?:${BODY}|方)?`),
  rule("lead", 0.9, "牵头督导单位", `牵头(?:督导|督办|推进|协调|落实|实施|组织)(?:责任)?${BODY}`),
  rule(
    "lead",
    0.85,
    "责任单位",
    `(?:${WORK}|主要)?(?:责任|承办|承担|落实|实施|办理|执行|负责|主管|整改|建设|包联|包保){1,2}(?:责任)?${BODY}|项目(?:${BODY}|业主)|业主单位`,
  ),
  rule("lead", 0.5, "单位", "单位|部门|责任|单位名称|谁来干|督办对象"),
  rule(
    "cooperate",
    0.95,
    "配合单位",
    `(?:配合|协办|会办|协同|协作|协助|协助配合|参与|参加|联动|共同)(?:责任)?(?:${BODY}|方)?`,
  ),
  rule("cooperate", 0.4, "责任单位", `成员${BODY}|责任${BODY}`),
];
