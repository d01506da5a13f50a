import type { AnnexCell } from "../sheets/annex-table";
import type { CellStyle, Formula, Validation } from "../base/workbook-edit";

/** As wide as a Chinese character. */
export const WIDE_SPACE = "\u3000";

/**
 * A paper that an office sends, as data: what stands in it and as what. It is rendered twice, as sheets
 * (`paper-sheets.ts`) and as a Word document (`src/docx/`), so that both say the same.
 */
export type Paper = {
  /**
   * 通报 has its mark above a red line; a 函 (信函格式) has two double red lines and no number on its first page; a
   * report has neither mark nor lines.
   */
  readonly form: "bulletin" | "letter" | "report";
  /** What its file is called, without an ending. */
  readonly file: string;
  readonly blocks: readonly PaperBlock[];
  /** 附件, in the order of their numbers. */
  readonly annexes: readonly PaperAnnex[];
  /** 抄送, at the foot of the last page of the text. */
  readonly copies?: string;
};

/**
 * An element of the text, by its name in GB/T 9704. Texts have no indent of their own. `tied`: the formula that gives
 * the text, with its indent, on a sheet whose figures go on being calculated.
 */
export type PaperBlock =
  | { readonly kind: "mark" | "issue" | "number" | "title" | "addressee"; readonly text: string }
  /** Office and day above the red line of a 通报. */
  | { readonly kind: "imprint"; readonly left: string; readonly right: string }
  /** 一、 and （一）. */
  | {
      readonly kind: "heading" | "subheading" | "text" | "note";
      readonly text: string;
      readonly tied?: Formula;
      /** A heading of a third level: stays on the page of what follows. */
      readonly leads?: true;
    }
  | { readonly kind: "attachments"; readonly names: readonly string[] }
  | { readonly kind: "signature"; readonly office: string; readonly day: string };

type PaperColumn = {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly style?: CellStyle;
  /** Left to the reader to fill in. */
  readonly answer?: true;
  readonly validation?: Validation;
};

/** A 附件: a table on pages of its own. */
export type PaperAnnex = {
  readonly title: string;
  /** A line between title and table. */
  readonly lead?: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly AnnexCell[])[];
  /** The last row is a total. */
  readonly total?: true;
  readonly notes: readonly string[];
  /** A4 across. */
  readonly across: boolean;
  /** The workbook has it as a sheet already, so that none is made of it. */
  readonly standing?: true;
  /** Cells of a column that hold a word get its colour. */
  readonly colors?: { readonly header: string; readonly of: Readonly<Record<string, string>> };
};

/** 附件, or 附件1 where there are several. */
export function annexMark({ annexes }: Pick<Paper, "annexes">, index: number): string {
  return annexes.length === 1 ? "附件" : `附件${index + 1}`;
}

/** `附件：1.名称`, each name of several on a line of its own. */
export function attachmentLines(names: readonly string[]): readonly string[] {
  return names.map((name, i) =>
    names.length === 1
      ? `附件：${name}`
      : i === 0
        ? `附件：1.${name}`
        : `${WIDE_SPACE.repeat(3)}${i + 1}.${name}`,
  );
}
