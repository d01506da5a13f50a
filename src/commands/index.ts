import {
  HOST_PROBLEMS,
  LIST_PROBLEMS,
  LIST_WRITE_PROBLEMS,
  WRITE_PROBLEMS,
  whenRun,
  type Command,
} from "./command";
import { queued } from "./queue";

/**
 * Every command by its id: the one list from which ribbon, pane and command line take what they run. A command's code
 * is fetched when it is first run: no view waits for what only its buttons need.
 */
export const COMMANDS = {
  openInsert: { view: "insert", ribbon: "openInsert", problems: [] },
  openWatch: { view: "watch", ribbon: "openWatch", problems: [] },
  openIndicators: { view: "indicators", ribbon: "openIndicators", problems: [] },
  openSummary: { view: "summary", ribbon: "openSummary", problems: [] },
  openDuties: { view: "duties", ribbon: "openDuties", problems: [] },
  openCollect: { view: "collect", ribbon: "openCollect", problems: [] },
  openFormulas: { view: "formulas", ribbon: "openFormulas", problems: [] },

  insertLists: {
    view: "insert",
    run: queued(
      "insertLists",
      whenRun(async () => (await import(/* webpackChunkName: "do-insert" */ "./insert-lists")).insertLists),
    ),
    cli: ["new", "insert"],
    problems: [...WRITE_PROBLEMS, "cancelled", "no-plan-chosen", "year-not-included", "date-system-1904"],
  },

  findRegisters: {
    view: "insert",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "do-register-data" */ "./registers")).findRegisters,
    ),
    cli: ["registers"],
    problems: [],
  },
  insertRegisters: {
    view: "insert",
    run: queued(
      "insertRegisters",
      whenRun(
        async () => (await import(/* webpackChunkName: "do-register-data" */ "./registers")).insertRegisters,
      ),
    ),
    cli: ["register"],
    problems: [...WRITE_PROBLEMS, "cancelled", "date-system-1904", "no-such-register"],
  },

  findTemplates: {
    view: "insert",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "do-templates" */ "./templates")).findTemplates,
    ),
    cli: ["template"],
    problems: HOST_PROBLEMS,
  },
  saveTemplate: {
    view: "insert",
    run: queued(
      "saveTemplate",
      whenRun(async () => (await import(/* webpackChunkName: "do-templates" */ "./templates")).saveTemplate),
    ),
    cli: ["template"],
    problems: [...WRITE_PROBLEMS, "template-refused", "no-table-for-template"],
  },
  importTemplate: {
    view: "insert",
    run: queued(
      "importTemplate",
      whenRun(
        async () => (await import(/* webpackChunkName: "do-templates" */ "./templates")).importTemplate,
      ),
    ),
    cli: ["template"],
    problems: [...WRITE_PROBLEMS, "template-refused"],
  },
  insertTemplate: {
    view: "insert",
    run: queued(
      "insertTemplate",
      whenRun(
        async () => (await import(/* webpackChunkName: "do-templates" */ "./templates")).insertTemplate,
      ),
    ),
    cli: ["template"],
    problems: [...WRITE_PROBLEMS, "template-refused", "no-such-template", "date-system-1904"],
  },
  forgetTemplate: {
    view: "insert",
    run: queued(
      "forgetTemplate",
      whenRun(
        async () => (await import(/* webpackChunkName: "do-templates" */ "./templates")).forgetTemplate,
      ),
    ),
    cli: ["template"],
    problems: [...WRITE_PROBLEMS, "no-such-template"],
  },

  reviewNextYear: {
    view: "insert",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "do-next-year" */ "./next-year")).reviewNextYear,
    ),
    cli: ["next-year"],
    problems: [...HOST_PROBLEMS, ...LIST_PROBLEMS, "same-year", "year-out-of-range"],
  },
  makeNextYear: {
    view: "insert",
    run: queued(
      "makeNextYear",
      whenRun(async () => (await import(/* webpackChunkName: "do-next-year" */ "./next-year")).makeNextYear),
    ),
    cli: ["next-year"],
    problems: [
      ...WRITE_PROBLEMS,
      ...LIST_PROBLEMS,
      "same-year",
      "year-out-of-range",
      "no-such-change",
      "choice-not-possible",
      "choices-differ",
      "choices-missing",
    ],
  },

  showRow: {
    view: "watch",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-watch" */ "./show-row")).showRow),
    ribbon: "showRow",
    problems: HOST_PROBLEMS,
  },
  goToTask: {
    view: "watch",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-watch" */ "./go-to-task")).goToTask),
    ribbon: "goToTask",
    problems: [...HOST_PROBLEMS, "sheet-missing", "no-task-here", "several-tasks-here"],
  },
  inspect: {
    view: "watch",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-inspect" */ "./inspect")).inspect),
    cli: ["inspect"],
    problems: HOST_PROBLEMS,
  },
  flag: {
    view: "watch",
    run: queued(
      "flag",
      whenRun(async () => (await import(/* webpackChunkName: "do-watch" */ "./flag")).flag),
    ),
    ribbon: "flagOverdue",
    cli: ["flag"],
    problems: LIST_WRITE_PROBLEMS,
  },
  unflag: {
    view: "watch",
    run: queued(
      "unflag",
      whenRun(async () => (await import(/* webpackChunkName: "do-watch" */ "./unflag")).unflag),
    ),
    ribbon: "clearFlags",
    cli: ["unflag"],
    problems: [...WRITE_PROBLEMS, "sheet-filtered", "typed-due-dates"],
  },
  correctList: {
    view: "watch",
    run: queued(
      "correctList",
      whenRun(async () => (await import(/* webpackChunkName: "do-watch" */ "./correct-list")).correctList),
    ),
    problems: WRITE_PROBLEMS,
  },
  forgetCorrection: {
    view: "watch",
    run: queued(
      "forgetCorrection",
      whenRun(
        async () => (await import(/* webpackChunkName: "do-watch" */ "./correct-list")).forgetCorrection,
      ),
    ),
    problems: WRITE_PROBLEMS,
  },
  checkDoubts: {
    view: "watch",
    run: queued(
      "checkDoubts",
      whenRun(async () => (await import(/* webpackChunkName: "do-watch" */ "./check-doubts")).checkDoubts),
    ),
    problems: [...WRITE_PROBLEMS, "doubt-gone", "not-kept"],
  },
  readRulings: {
    view: "watch",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-rulings" */ "./rulings")).readRulings),
    cli: ["rulings"],
    problems: HOST_PROBLEMS,
  },
  keepRuling: {
    view: "watch",
    run: queued(
      "keepRuling",
      whenRun(async () => (await import(/* webpackChunkName: "do-rulings" */ "./rulings")).keepRuling),
    ),
    cli: ["rulings"],
    problems: [
      ...WRITE_PROBLEMS,
      "several-days",
      "date-system-1904",
      "no-such-ruling",
      "ruling-unsigned",
      "not-kept",
    ],
  },
  readSettings: {
    view: "settings",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-settings" */ "./settings")).readSettings),
    cli: ["settings"],
    problems: HOST_PROBLEMS,
  },
  changeSettings: {
    view: "settings",
    run: queued(
      "changeSettings",
      whenRun(async () => (await import(/* webpackChunkName: "do-settings" */ "./settings")).changeSettings),
    ),
    cli: ["settings"],
    problems: [...WRITE_PROBLEMS, "several-days", "date-system-1904"],
  },

  attainIndicators: {
    view: "indicators",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "do-indicators" */ "./attain")).attainIndicators,
    ),
    cli: ["attain"],
    problems: HOST_PROBLEMS,
  },
  insertIndicators: {
    view: "indicators",
    run: queued(
      "insertIndicators",
      whenRun(
        async () =>
          (await import(/* webpackChunkName: "do-indicators" */ "./insert-indicators")).insertIndicators,
      ),
    ),
    cli: ["indicators"],
    problems: [...WRITE_PROBLEMS, "cancelled", "no-plan-chosen", "year-not-included"],
  },

  attestIndicator: {
    view: "indicators",
    run: queued(
      "attestIndicator",
      whenRun(async () => (await import(/* webpackChunkName: "do-indicators" */ "./attest")).attestIndicator),
    ),
    cli: ["attest"],
    problems: [
      ...WRITE_PROBLEMS,
      "date-system-1904",
      "no-such-indicator",
      "attest-unsigned",
      "attest-not-needed",
      "no-room",
      "not-kept",
    ],
  },

  previewSummary: {
    view: "summary",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-summary" */ "./summary")).previewSummary),
    problems: [...HOST_PROBLEMS, ...LIST_PROBLEMS],
  },
  makeSummary: {
    view: "summary",
    run: queued(
      "makeSummary",
      whenRun(async () => (await import(/* webpackChunkName: "do-summary" */ "./summary")).makeSummary),
    ),
    cli: ["summary"],
    problems: [...LIST_WRITE_PROBLEMS, "no-list-last-year", "not-an-earlier-year"],
  },
  freezeSummary: {
    view: "summary",
    run: queued(
      "freezeSummary",
      whenRun(
        async () => (await import(/* webpackChunkName: "do-summary" */ "./freeze-summary")).freezeSummary,
      ),
    ),
    problems: [...WRITE_PROBLEMS, "no-summary"],
  },
  makeBulletin: {
    view: "summary",
    run: queued(
      "makeBulletin",
      whenRun(async () => (await import(/* webpackChunkName: "do-papers" */ "./bulletin")).makeBulletin),
    ),
    cli: ["bulletin"],
    problems: LIST_WRITE_PROBLEMS,
  },
  makeReminder: {
    view: "summary",
    run: queued(
      "makeReminder",
      whenRun(async () => (await import(/* webpackChunkName: "do-papers" */ "./reminder")).makeReminder),
    ),
    problems: [...LIST_WRITE_PROBLEMS, "nothing-to-remind"],
  },
  makeReminders: {
    view: "summary",
    run: queued(
      "makeReminders",
      whenRun(async () => (await import(/* webpackChunkName: "do-papers" */ "./reminder")).makeReminders),
    ),
    cli: ["remind"],
    problems: [...LIST_WRITE_PROBLEMS, "nothing-to-remind"],
  },
  makeAssessment: {
    view: "summary",
    run: queued(
      "makeAssessment",
      whenRun(async () => (await import(/* webpackChunkName: "do-assess" */ "./assess")).makeAssessment),
    ),
    cli: ["assess"],
    problems: [...LIST_WRITE_PROBLEMS, "no-scoring-rules"],
  },
  insertRulesTemplate: {
    view: "summary",
    run: queued(
      "insertRulesTemplate",
      whenRun(async () => (await import(/* webpackChunkName: "do-assess" */ "./assess")).insertRulesTemplate),
    ),
    cli: ["assess"],
    problems: [...WRITE_PROBLEMS, "date-system-1904"],
  },
  writeWord: {
    view: "summary",
    run: whenRun(async () => (await import(/* webpackChunkName: "word" */ "./word")).writeWord),
    cli: ["bulletin", "remind", "summary"],
    problems: [],
  },
  packLetters: {
    view: "summary",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-pack" */ "./pack-letters")).packLetters),
    problems: [],
  },

  split: {
    view: "collect",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-collect" */ "./split")).split),
    cli: ["split"],
    problems: [...HOST_PROBLEMS, ...LIST_PROBLEMS],
  },
  splitIntoSheets: {
    view: "collect",
    run: queued(
      "splitIntoSheets",
      whenRun(
        async () =>
          (await import(/* webpackChunkName: "do-collect" */ "./split-into-sheets")).splitIntoSheets,
      ),
    ),
    problems: [...WRITE_PROBLEMS, ...LIST_PROBLEMS, "cancelled", "date-system-1904"],
  },
  openUnitBook: {
    view: "collect",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "do-unit-files" */ "./unit-files")).openUnitBook,
    ),
    problems: HOST_PROBLEMS,
  },
  readMergeBase: {
    view: "collect",
    run: whenRun(async () => (await import(/* webpackChunkName: "do-collect" */ "./merge")).readMergeBase),
    cli: ["merge"],
    problems: [...HOST_PROBLEMS, ...LIST_PROBLEMS, "date-system-1904"],
  },
  merge: {
    view: "collect",
    run: queued(
      "merge",
      whenRun(async () => (await import(/* webpackChunkName: "do-collect" */ "./merge")).merge),
    ),
    cli: ["merge"],
    problems: [...WRITE_PROBLEMS, "base-changed"],
  },
  makeDuties: {
    view: "duties",
    run: queued(
      "makeDuties",
      whenRun(async () => (await import(/* webpackChunkName: "do-duties" */ "./duties")).makeDuties),
    ),
    cli: ["duties"],
    problems: [
      ...WRITE_PROBLEMS,
      "several-days",
      "date-system-1904",
      "year-not-included",
      "no-such-occurrence",
    ],
  },
  reportDuty: {
    view: "duties",
    run: queued(
      "reportDuty",
      whenRun(async () => (await import(/* webpackChunkName: "do-duties" */ "./duties")).reportDuty),
    ),
    problems: [...WRITE_PROBLEMS, "date-system-1904", "no-such-occurrence", "not-kept"],
  },
  readCalendar: {
    view: "duties",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "do-duties" */ "./duty-calendar")).readCalendar,
    ),
    cli: ["calendar"],
    problems: [...HOST_PROBLEMS, "year-not-included", "no-such-occurrence"],
  },

  undo: {
    view: "watch",
    run: queued(
      "undo",
      whenRun(async () => (await import(/* webpackChunkName: "do-undo" */ "./undo")).undo),
    ),
    problems: [...WRITE_PROBLEMS, "nothing-to-undo", "undo-overtaken", "not-undone", "sheet-filtered"],
  },

  insertFormula: {
    view: "formulas",
    run: queued(
      "insertFormula",
      whenRun(
        async () => (await import(/* webpackChunkName: "do-formulas" */ "./insert-formula")).insertFormula,
      ),
    ),
    problems: [...WRITE_PROBLEMS, "cell-occupied"],
  },

  selfCheck: {
    view: "selfCheck",
    run: queued(
      "selfCheck",
      whenRun(async () => (await import(/* webpackChunkName: "do-self-check" */ "./self-check")).selfCheck),
    ),
    problems: [...WRITE_PROBLEMS, "cancelled"],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;
