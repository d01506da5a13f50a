import { serialOf } from "../../../core/base/serial";
import { RULE_MARK } from "../../../core/marks/registry";
import { calculation } from "./formulas";

export const formulaTexts = calculation({
  id: "formula-texts",
  cells: [serialOf(2020, 12, 31), 0.956, " 旗\n住建局 ", true],
  gives: (at) => [
    [`TEXT(${at(0)},"yyyy-mm-dd")`, "2020-12-31"],
    [`TEXT(${at(1)},"0.0%")`, "95.6%"],
    [`TRIM(CLEAN(${at(2)}))`, "旗住建局"],
    [`ISLOGICAL(${at(3)})*N(${at(3)})`, 1],
    [RULE_MARK, true],
    [`IFERROR(FIND("无",${at(2)}),"")`, ""],
  ],
});
