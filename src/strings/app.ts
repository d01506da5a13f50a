export const appStrings = {
  name: "攻坚任务",
  fullName: "ZLQ 攻坚任务",
} as const;
