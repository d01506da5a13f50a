/** A font by its name in Excel's list, and whether to set it bold (a stand-in for a heavier face). */
type FontChoice = { readonly name: string; readonly bold: boolean };

/** The fonts of an official list or text: 大标题, 章名和表头, 第二层标题, 正文. */
export type OfficialFonts = {
  readonly title: FontChoice;
  readonly heading: FontChoice;
  readonly subheading: FontChoice;
  readonly body: FontChoice;
};

const plain = (name: string): FontChoice => ({ name, bold: false });
const bold = (name: string): FontChoice => ({ name, bold: true });

// The faces that official documents are set in (GB/T 9704 practice), each followed by its substitutes.
type Choices = { readonly wanted: readonly FontChoice[]; readonly otherwise: FontChoice };
const TITLE: Choices = {
  wanted: [plain("方正小标宋简体"), plain("方正小标宋_GBK")],
  otherwise: bold("宋体"),
};
const HEADING: Choices = { wanted: [plain("黑体")], otherwise: bold("宋体") };
const SUBHEADING: Choices = { wanted: [plain("楷体_GB2312"), plain("楷体")], otherwise: plain("宋体") };
const BODY: Choices = { wanted: [plain("仿宋_GB2312"), plain("仿宋")], otherwise: plain("宋体") };

/**
 * Chooses the fonts of the official layout. Where it is not known which fonts are installed, the prescribed faces are
 * named: the file is read in offices that have them, and Excel substitutes where they are missing.
 *
 * @example chooseFonts((name) => name === "仿宋").body //=> { name: "仿宋", bold: false }
 * @example chooseFonts().title //=> { name: "方正小标宋简体", bold: false }
 */
export function chooseFonts(isInstalled: (name: string) => boolean = () => true): OfficialFonts {
  return {
    title: firstInstalled(TITLE, isInstalled),
    heading: firstInstalled(HEADING, isInstalled),
    subheading: firstInstalled(SUBHEADING, isInstalled),
    body: firstInstalled(BODY, isInstalled),
  };
}

/** 宋体 comes last everywhere and needs no check: every Chinese office suite has it or an alias of it. */
function firstInstalled(choices: Choices, isInstalled: (name: string) => boolean): FontChoice {
  const { wanted, otherwise } = choices;
  return wanted.find(({ name }) => isInstalled(name)) ?? otherwise;
}
