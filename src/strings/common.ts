/** What every part of the pane says. */
export const commonStrings = { cancel: "取消", dismiss: "知道了" } as const;
