import { LocaleType, mergeLocales, type LocaleService } from "@univerjs/core";
import dataValidationRules from "@univerjs/data-validation/locale/zh-CN";
import design from "@univerjs/design/locale/zh-CN";
import docsUi from "@univerjs/docs-ui/locale/zh-CN";
import sheets from "@univerjs/sheets/locale/zh-CN";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import dataValidation from "@univerjs/sheets-data-validation/locale/zh-CN";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import filter from "@univerjs/sheets-filter/locale/zh-CN";
import filterUi from "@univerjs/sheets-filter-ui/locale/zh-CN";
import formula from "@univerjs/sheets-formula/locale/zh-CN";
import formulaUi from "@univerjs/sheets-formula-ui/locale/zh-CN";
import noteUi from "@univerjs/sheets-note-ui/locale/zh-CN";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import sortUi from "@univerjs/sheets-sort-ui/locale/zh-CN";
import table from "@univerjs/sheets-table/locale/zh-CN";
import tableUi from "@univerjs/sheets-table-ui/locale/zh-CN";
import sheetsUi from "@univerjs/sheets-ui/locale/zh-CN";
import ui from "@univerjs/ui/locale/zh-CN";
import { missingWords } from "./missing-words";

/** Every sentence of the grid, in Chinese. */
export function loadGridLocale(locales: LocaleService): void {
  const ownFiles = mergeLocales(
    design,
    ui,
    docsUi,
    sheets,
    sheetsUi,
    formula,
    formulaUi,
    numfmtUi,
    conditionalFormattingUi,
    dataValidationRules,
    dataValidation,
    dataValidationUi,
    filter,
    filterUi,
    sortUi,
    table,
    tableUi,
    noteUi,
  );
  locales.load({ [LocaleType.ZH_CN]: ownFiles });
  // Loaded in a second call, which adds the missing words to those above; `mergeLocales` would let them replace a whole
  // part.
  locales.load({ [LocaleType.ZH_CN]: missingWords });
}
