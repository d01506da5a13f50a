import type { ConditionalFormat } from "../../../core/base/workbook-edit";

/**
 * Adds rules to a range (ExcelApi 1.6), in front of those that the sheet has. Each is told its place, so that it does
 * not matter where a program puts a new one.
 */
export function addConditionalFormats(range: Excel.Range, rules: readonly ConditionalFormat[]): void {
  rules.forEach((rule, place) => {
    addRule(range.conditionalFormats, rule).priority = place;
  });
}

function addRule(
  formats: Excel.ConditionalFormatCollection,
  rule: ConditionalFormat,
): Excel.ConditionalFormat {
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
      return added;
    }
    case "data-bar": {
      const added = formats.add("DataBar");
      const bar = added.dataBar;
      bar.lowerBoundRule = { type: "Number", formula: String(rule.least) };
      bar.upperBoundRule = { type: "Number", formula: String(rule.most) };
      bar.positiveFormat.fillColor = rule.color;
      bar.positiveFormat.gradientFill = false;
      return added;
    }
  }
}
