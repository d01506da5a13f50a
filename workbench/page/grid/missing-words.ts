/**
 * Sentences that the grid asks for and its Chinese language files (0.25.1) do not hold, or hold under another name.
 * Without them it shows the key.
 */
export const missingWords = {
  ui: { ribbon: { menu: "功能区" } },
  formula: { operation: { pasteFormula: "仅粘贴公式" } },
  "sheets-formula": {
    progress: {
      analyzing: "正在分析公式",
      calculating: "正在计算",
      "array-analysis": "正在分析数组公式",
      "array-calculation": "正在计算数组公式",
      done: "计算完成",
    },
  },
  "sheets-ui": {
    merge: {
      confirm: {
        warning: "注意",
        dismantleMergeCellWarning: "这会拆开一些合并单元格。要继续吗？",
      },
    },
    filter: {
      confirm: {
        error: "无法插入或删除",
        notAllowedToInsertRange: "区域里有被筛选隐藏的行。请先清除筛选，再插入或删除单元格。",
      },
    },
    info: { error: "提示", forceStringInfo: "以文本形式存储的数字" },
    borderLine: {
      borderTlbr: "斜线（左上至右下）",
      borderTlbcTlmr: "两条斜线（左上起）",
      borderTlbrTlbcTlmr: "三条斜线（左上起）",
      borderBlTr: "斜线（左下至右上）",
      borderMltrBctr: "两条斜线（右上止）",
    },
  },
  "sheets-filter-ui": {
    permission: { filterErr: "区域受保护，不能筛选。" },
  },
};
