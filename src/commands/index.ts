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
 * is fetched with the view that its chunk is named for; that of the first view with its first click.
 */
export const COMMANDS = {
  openInsert: { view: "insert", ribbon: "openInsert", problems: [] },
  openWatch: { view: "watch", ribbon: "openWatch", problems: [] },
  openIndicators: { view: "indicators", ribbon: "openIndicators", problems: [] },
  openSummary: { view: "summary", ribbon: "openSummary", problems: [] },
  openFormulas: { view: "formulas", ribbon: "openFormulas", problems: [] },

  insertLists: {
    view: "insert",
    run: queued(
      "insertLists",
      whenRun(async () => (await import(/* webpackChunkName: "view-insert" */ "./insert-lists")).insertLists),
    ),
    cli: ["new", "insert"],
    problems: [...WRITE_PROBLEMS, "cancelled", "no-plan-chosen", "year-not-included", "date-system-1904"],
  },

  findRegisters: {
    view: "insert",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "view-register-data" */ "./registers")).findRegisters,
    ),
    cli: ["registers"],
    problems: [],
  },
  insertRegisters: {
    view: "insert",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "view-register-data" */ "./registers")).insertRegisters,
    ),
    cli: ["register"],
    problems: [...WRITE_PROBLEMS, "cancelled", "date-system-1904", "no-such-register"],
  },

  inspect: {
    view: "watch",
    run: whenRun(async () => (await import(/* webpackChunkName: "view-inspect" */ "./inspect")).inspect),
    cli: ["inspect"],
    problems: HOST_PROBLEMS,
  },
  flag: {
    view: "watch",
    run: queued(
      "flag",
      whenRun(async () => (await import(/* webpackChunkName: "view-watch" */ "./flag")).flag),
    ),
    ribbon: "flagOverdue",
    cli: ["flag"],
    problems: LIST_WRITE_PROBLEMS,
  },
  unflag: {
    view: "watch",
    run: queued(
      "unflag",
      whenRun(async () => (await import(/* webpackChunkName: "view-watch" */ "./unflag")).unflag),
    ),
    ribbon: "clearFlags",
    cli: ["unflag"],
    problems: [...WRITE_PROBLEMS, "sheet-filtered", "typed-due-dates"],
  },
  correctList: {
    view: "watch",
    run: queued(
      "correctList",
      whenRun(async () => (await import(/* webpackChunkName: "view-watch" */ "./correct-list")).correctList),
    ),
    problems: WRITE_PROBLEMS,
  },
  forgetCorrection: {
    view: "watch",
    run: queued(
      "forgetCorrection",
      whenRun(
        async () => (await import(/* webpackChunkName: "view-watch" */ "./correct-list")).forgetCorrection,
      ),
    ),
    problems: WRITE_PROBLEMS,
  },
  checkDoubts: {
    view: "watch",
    run: queued(
      "checkDoubts",
      whenRun(async () => (await import(/* webpackChunkName: "view-watch" */ "./check-doubts")).checkDoubts),
    ),
    problems: [...WRITE_PROBLEMS, "doubt-gone", "not-kept"],
  },
  readSettings: {
    view: "watch",
    run: whenRun(async () => (await import(/* webpackChunkName: "view-watch" */ "./settings")).readSettings),
    cli: ["settings"],
    problems: HOST_PROBLEMS,
  },
  changeSettings: {
    view: "watch",
    run: queued(
      "changeSettings",
      whenRun(async () => (await import(/* webpackChunkName: "view-watch" */ "./settings")).changeSettings),
    ),
    cli: ["settings"],
    problems: [...WRITE_PROBLEMS, "several-days", "date-system-1904"],
  },

  attainIndicators: {
    view: "indicators",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "view-indicators" */ "./attain")).attainIndicators,
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
          (await import(/* webpackChunkName: "view-indicators" */ "./insert-indicators")).insertIndicators,
      ),
    ),
    cli: ["indicators"],
    problems: [...WRITE_PROBLEMS, "cancelled", "no-plan-chosen", "year-not-included"],
  },

  previewSummary: {
    view: "summary",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "view-summary" */ "./summary")).previewSummary,
    ),
    problems: [...HOST_PROBLEMS, ...LIST_PROBLEMS],
  },
  makeSummary: {
    view: "summary",
    run: queued(
      "makeSummary",
      whenRun(async () => (await import(/* webpackChunkName: "view-summary" */ "./summary")).makeSummary),
    ),
    cli: ["summary"],
    problems: LIST_WRITE_PROBLEMS,
  },
  freezeSummary: {
    view: "summary",
    run: queued(
      "freezeSummary",
      whenRun(
        async () => (await import(/* webpackChunkName: "view-summary" */ "./freeze-summary")).freezeSummary,
      ),
    ),
    problems: [...WRITE_PROBLEMS, "no-summary"],
  },
  makeBulletin: {
    view: "summary",
    run: queued(
      "makeBulletin",
      whenRun(async () => (await import(/* webpackChunkName: "view-papers" */ "./bulletin")).makeBulletin),
    ),
    cli: ["bulletin"],
    problems: LIST_WRITE_PROBLEMS,
  },
  makeReminder: {
    view: "summary",
    run: queued(
      "makeReminder",
      whenRun(async () => (await import(/* webpackChunkName: "view-papers" */ "./reminder")).makeReminder),
    ),
    problems: [...LIST_WRITE_PROBLEMS, "nothing-to-remind"],
  },
  makeReminders: {
    view: "summary",
    run: queued(
      "makeReminders",
      whenRun(async () => (await import(/* webpackChunkName: "view-papers" */ "./reminder")).makeReminders),
    ),
    cli: ["remind"],
    problems: [...LIST_WRITE_PROBLEMS, "nothing-to-remind"],
  },
  writeWord: {
    view: "summary",
    run: whenRun(async () => (await import(/* webpackChunkName: "word" */ "./word")).writeWord),
    cli: ["bulletin", "remind"],
    problems: [],
  },
  packLetters: {
    view: "summary",
    run: whenRun(
      async () => (await import(/* webpackChunkName: "view-pack" */ "./pack-letters")).packLetters,
    ),
    problems: [],
  },

  split: {
    view: "summary",
    run: whenRun(async () => (await import(/* webpackChunkName: "view-collect" */ "./split")).split),
    cli: ["split"],
    problems: [...HOST_PROBLEMS, ...LIST_PROBLEMS],
  },
  readMergeBase: {
    view: "summary",
    run: whenRun(async () => (await import(/* webpackChunkName: "view-collect" */ "./merge")).readMergeBase),
    cli: ["merge"],
    problems: [...HOST_PROBLEMS, ...LIST_PROBLEMS, "date-system-1904"],
  },
  merge: {
    view: "summary",
    run: whenRun(async () => (await import(/* webpackChunkName: "view-collect" */ "./merge")).merge),
    cli: ["merge"],
    problems: [...WRITE_PROBLEMS, "base-changed"],
  },
  makeDuties: {
    view: "watch",
    run: whenRun(async () => (await import(/* webpackChunkName: "view-duties" */ "./duties")).makeDuties),
    cli: ["duties"],
    problems: [
      ...WRITE_PROBLEMS,
      "several-days",
      "date-system-1904",
      "year-not-included",
      "no-such-occurrence",
    ],
  },
  readCalendar: {
    view: "watch",
    run: whenRun(async () => (await import(/* webpackChunkName: "view-duties" */ "./duties")).readCalendar),
    cli: ["calendar"],
    problems: [...HOST_PROBLEMS, "year-not-included", "no-such-occurrence"],
  },

  insertFormula: {
    view: "formulas",
    run: queued(
      "insertFormula",
      whenRun(
        async () => (await import(/* webpackChunkName: "view-formulas" */ "./insert-formula")).insertFormula,
      ),
    ),
    problems: [...WRITE_PROBLEMS, "cell-occupied"],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;
