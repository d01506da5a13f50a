import type { IRange, ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

/** What the engine's plugins keep beside the cells: JSON under the plugin's name, by sheet id. */
const RESOURCE = {
  rules: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  filter: "SHEET_FILTER_PLUGIN",
  tables: "SHEET_TABLE_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
} as const;

type FilterColumn = {
  colId: number;
  filters?: { filters?: string[]; blank?: boolean };
  customFilters?: unknown;
};
export type FilterResource = { ref: IRange; filterColumns?: FilterColumn[]; cachedFilteredOut?: number[] };
export type TableResource = {
  id: string;
  name: string;
  range: IRange;
  options: { showHeader?: boolean; tableStyleId?: string };
  filters: { tableColumnFilterList: unknown[] };
  columns: {
    id: string;
    displayName: string;
    dataType: string;
    formula: string;
    meta: object;
    style: object;
  }[];
};
export type NameResource = {
  id: string;
  name: string;
  formulaOrRefString: string;
  localSheetId?: string;
  comment?: string;
  hidden?: boolean;
};
export type NoteResource = Record<string, Record<string, { note: string; row?: number; col?: number }>>;

export type Resources = {
  rules: Record<string, IConditionFormattingRule[]>;
  validations: Record<string, ISheetDataValidationRule[]>;
  filter: Record<string, FilterResource>;
  tables: Record<string, { tables: TableResource[]; tableFilteredOutRows?: number[] }>;
  names: Record<string, NameResource>;
  notes: Record<string, NoteResource>;
};

/** The scope of a name that belongs to the whole workbook. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export function resourcesOf(data: IWorkbookData): Resources {
  const read = (name: string): unknown => {
    const text = data.resources?.find((item) => item.name === name)?.data;
    return text === undefined || text === "" ? {} : JSON.parse(text);
  };
  return Object.fromEntries(Object.entries(RESOURCE).map(([key, name]) => [key, read(name)])) as Resources;
}

export function resourceList(resources: Resources): { name: string; data: string }[] {
  return Object.entries(RESOURCE).map(([key, name]) => ({
    name,
    data: JSON.stringify(resources[key as keyof Resources]),
  }));
}
