import type { ConditionalFormat } from "../../../core/base/workbook-edit";

/** Adds rules to a range (ExcelApi 1.6). Excel puts each new rule on top, so the last is added first. */
export function addConditionalFormats(range: Excel.Range, rules: readonly ConditionalFormat[]): void {
  for (const rule of [...rules].reverse()) addRule(range.conditionalFormats, rule);
}

function addRule(formats: Excel.ConditionalFormatCollection, rule: ConditionalFormat): void {
  switch (rule.kind) {
    case "formula": {
      const added = formats.add("Custom");
      const { rule: condition, format } = added.custom;
      condition.formula = rule.formula;
      const { fill, color, bold, numberFormat } = rule.style;
      if (fill !== undefined) format.fill.color = fill;
      if (color !== undefined) format.font.color = color;
      if (bold !== undefined) format.font.bold = bold;
      if (numberFormat !== undefined) format.numberFormat = numberFormat;
      if (rule.stopIfTrue !== undefined) added.stopIfTrue = rule.stopIfTrue;
      return;
    }
    case "data-bar": {
      const bar = formats.add("DataBar").dataBar;
      bar.lowerBoundRule = { type: "Number", formula: String(rule.least) };
      bar.upperBoundRule = { type: "Number", formula: String(rule.most) };
      bar.positiveFormat.fillColor = rule.color;
      bar.positiveFormat.gradientFill = false;
    }
  }
}
