import type { Assumption } from "./assumption";
import { borderKept } from "./border-kept";
import { chartSeries } from "./chart-series";
import { columnWidth } from "./column-width";
import { customFunction } from "./custom-function";
import { dataBar } from "./data-bar";
import { dateRecognised } from "./date-recognised";
import { dateSystem } from "./date-system";
import { errorCodes } from "./error-codes";
import { events } from "./events";
import { filterSeen } from "./filter-seen";
import { filteredWrite } from "./filtered-write";
import { formulaBlankText } from "./formula-blank-text";
import { formulaCounts } from "./formula-counts";
import { formulaDigits } from "./formula-digits";
import { formulaIsFormula } from "./formula-isformula";
import { formulaTexts } from "./formula-texts";
import { formulaWords } from "./formula-words";
import { hiddenCells } from "./hidden-cells";
import { looksCleared } from "./looks-cleared";
import { mergesMany } from "./merges-many";
import { nameComment } from "./name-comment";
import { nameFollows } from "./name-follows";
import { nameText } from "./name-text";
import { namesGone } from "./names-gone";
import { numberFormatKept } from "./number-format-kept";
import { pageKept } from "./page-kept";
import { payload } from "./payload";
import { requestOrder } from "./request-order";
import { rowFills } from "./row-fills";
import { ruleEmpty } from "./rule-empty";
import { ruleFound } from "./rule-found";
import { ruleNumberFormat } from "./rule-number-format";
import { ruleOrder } from "./rule-order";
import { settingsKept } from "./settings-kept";
import { sheetAdded } from "./sheet-added";
import { sheetCopied } from "./sheet-copied";
import { sheetDeleted } from "./sheet-deleted";
import { sheetHidden } from "./sheet-hidden";
import { sheetProtected } from "./sheet-protected";
import { sheetRenamed } from "./sheet-renamed";
import { tableHeadings } from "./table-headings";
import { tableMade } from "./table-made";
import { textFormatAfter } from "./text-format-after";
import { textFormatFirst } from "./text-format-first";
import { textFormatSwitched } from "./text-format-switched";
import { textIntoTextCell } from "./text-into-text-cell";
import { textKept } from "./text-kept";
import { usedPart } from "./used-part";
import { validationKept } from "./validation-kept";

/** Everything that the add-in rests on in Excel and that a program can try, in the order in which it is told. */
export const ASSUMPTIONS: readonly Assumption[] = [
  textKept,
  textFormatAfter,
  textFormatFirst,
  textIntoTextCell,
  textFormatSwitched,
  looksCleared,
  dateRecognised,
  numberFormatKept,
  formulaWords,
  formulaIsFormula,
  formulaBlankText,
  formulaDigits,
  formulaCounts,
  formulaTexts,
  customFunction,
  ruleOrder,
  ruleFound,
  ruleEmpty,
  ruleNumberFormat,
  dataBar,
  nameComment,
  nameText,
  nameFollows,
  namesGone,
  sheetAdded,
  sheetCopied,
  sheetRenamed,
  sheetDeleted,
  sheetHidden,
  sheetProtected,
  hiddenCells,
  mergesMany,
  rowFills,
  usedPart,
  dateSystem,
  pageKept,
  filterSeen,
  filteredWrite,
  tableMade,
  tableHeadings,
  validationKept,
  chartSeries,
  requestOrder,
  errorCodes,
  settingsKept,
  events,
  columnWidth,
  borderKept,
  payload,
];
