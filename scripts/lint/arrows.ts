/**
 * The one list of who may import whom. An area is a folder with what lies below it, unless a folder below is an area of
 * its own; its files may import each other and the areas that are named here, and no other file of ours.
 */
export type Area = {
  readonly folder: string;
  /** Areas, or folders with all areas in them. */
  readonly mayImport: readonly string[];
  /** Packages, or beginnings of their names that end in `/` or `:`. Absent: any package but those of `ONLY_IN`. */
  readonly packages?: readonly string[];
};

/** The parts of the core, each knowing those before it. */
const CORE_PARTS = [
  "base",
  "language",
  "notice",
  "attainment",
  "marks",
  "sheets",
  "status",
  "tables",
  "papers",
  "function-values",
].map((name) => `src/core/${name}`);

/** The features. Each may import every part of the core, and of the other features those named here. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  duties: [],
  bulletin: ["duties", "summary"], // a 通报 counts as 汇总明细 does, and names what 报送日历 misses
  collect: ["flag", "insert"], // a unit book has the ledger's rules for what is typed, and the flags
  flag: ["insert"], // a ledger we inserted has a column for the status already
  indicators: ["insert"], // an indicator sheet is placed and named like a list
  insert: [],
  registers: [],
  templates: [],
  "next-year": ["summary"], // of two lists with the same tasks the one that 汇总 counts is carried over
  letters: ["bulletin", "collect", "summary"], // a letter is what a 通报 says to one bureau; its 反馈表 comes back
  rulings: ["insert", "indicators"], // a ledger or indicator sheet we inserted shows what follows from rulings
  assess: ["summary"], // 自评 takes 完成值 from the indicators that 汇总 shows
  "year-report": ["bulletin", "summary"], // 年终总结 is made with 汇总 and names measures as a 通报 does
  summary: ["duties", "flag"], // 报送情况 counts what 报送日历 registers; 汇总明细 takes 办结 from 督办状态
};

/**
 * What all may import of the hosts: the port, who stands behind it, reading and writing over it. The hosts themselves
 * are for what starts the add-in (`src/host/excel/start.ts`, which nobody imports) and for the workbench.
 */
const HOST_PORT = [
  "src/host/port.ts",
  "src/host/current.ts",
  "src/host/reading.ts",
  "src/host/self-check.ts",
  "src/host/writing",
] as const;

const featureFolder = (name: string) => `src/core/features/${name}`;

export const AREAS: readonly Area[] = [
  { folder: "src/strings", mayImport: [], packages: [] },
  ...CORE_PARTS.map((folder, at) => ({
    folder,
    mayImport: ["src/strings", ...CORE_PARTS.slice(0, at)],
    packages: [],
  })),
  ...Object.entries(FEATURES).map(([name, others]) => ({
    folder: featureFolder(name),
    mayImport: [
      "src/strings",
      ...CORE_PARTS.filter((part) => part !== "src/core/function-values"),
      ...others.map(featureFolder),
    ],
    packages: [],
  })),
  { folder: "src/xlsx", mayImport: ["src/core/base", "src/core/marks"], packages: ["fflate"] },
  {
    folder: "src/docx",
    mayImport: ["src/core/papers", "src/core/sheets", "src/strings"],
    packages: ["docx"],
  },
  { folder: "src/host", mayImport: ["src/core", "src/strings"], packages: [] },
  { folder: "src/host/writing", mayImport: ["src/core", "src/strings", ...HOST_PORT], packages: [] },
  { folder: "src/host/excel", mayImport: ["src/core", "src/strings", ...HOST_PORT], packages: [] },
  {
    folder: "src/commands",
    mayImport: ["src/core", "src/docx", ...HOST_PORT, "src/strings", "src/xlsx"],
    packages: [],
  },
  { folder: "src/functions", mayImport: ["src/core", "src/commands", "src/strings"], packages: [] },
  {
    folder: "src/taskpane",
    mayImport: ["src/core", "src/commands", "src/strings"],
    packages: ["react", "react-dom", "@fluentui/"],
  },
  // The embedded workbook serves the add-in, never the reverse.
  { folder: "workbench", mayImport: ["workbench", "src"] },
  { folder: "workbench/wire", mayImport: [], packages: [] },
  { folder: "workbench/engine", mayImport: ["src/core/base"], packages: ["@univerjs/"] },
  { folder: "workbench/book", mayImport: ["workbench/engine", "src/core/base"], packages: ["@univerjs/"] },
  {
    folder: "workbench/xlsx",
    mayImport: ["workbench/book", "src/core/base", "src/xlsx"],
    packages: ["@univerjs/", "hucre", "fflate"],
  },
  {
    folder: "workbench/model",
    mayImport: ["workbench/wire", "workbench/book", "workbench/xlsx", "src/core/base", "src/xlsx"],
    packages: ["@univerjs/"],
  },
  {
    folder: "workbench/host",
    mayImport: ["workbench/wire", "workbench/book", "workbench/model"],
    packages: [],
  },
];

/** Packages that one folder alone knows. */
export const ONLY_IN: Readonly<Record<string, string>> = { docx: "src/docx", hucre: "workbench/xlsx" };
