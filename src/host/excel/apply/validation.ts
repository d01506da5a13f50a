import { isoOf } from "../../../core/base/serial";
import type { Validation } from "../../../core/base/workbook-edit";

/** Sets what may be typed, with a message that is shown while typing and when it is refused (ExcelApi 1.8). */
export function setValidation(validation: Excel.DataValidation, rule: Validation): void {
  validation.rule = ruleOf(rule);
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    title: rule.title,
    message: rule.message,
    showAlert: true,
    style: rule.alert === "warning" ? "Warning" : "Stop",
  };
  validation.prompt = { title: rule.title, message: rule.message, showPrompt: true };
}

function ruleOf(rule: Validation): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "date":
      return { date: { formula1: isoOf(rule.from), operator: "GreaterThanOrEqualTo" } };
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}
