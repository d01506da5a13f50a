import type { Package } from "../../../workbench/xlsx/package/package";
import { attributesOf, cut, tagsOf } from "../../../workbench/xlsx/package/xml";
import { fileNames } from "../../../workbench/xlsx/read/read-names";

/** Names of sheets, defined names, the shown sheet, the order of calculation, the numbers in the styles. */
export function workbookProblems(file: Package): string[] {
  const path = file.workbookPath();
  const xml = file.text(path);
  const sheets = tagsOf(xml, "sheet").map(attributesOf);
  return [
    ...sheetNames(sheets.map((sheet) => sheet["name"] ?? "")),
    ...twice(sheets.map((sheet) => sheet["sheetId"] ?? "")).map((id) => `two sheets have the id ${id}`),
    ...views(xml, sheets),
    ...names(xml, sheets.length),
    ...calculationChain(file, path),
    ...styles(file, path),
  ];
}

export const twice = (items: readonly string[]): string[] => [
  ...new Set(items.filter((item, at) => items.indexOf(item) < at)),
];

function sheetNames(all: readonly string[]): string[] {
  const wrong = all.filter((name) => name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name));
  return [
    ...wrong.map((name) => `no sheet can be called ${JSON.stringify(name)}`),
    ...twice(all.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
  ];
}

function views(xml: string, sheets: readonly Readonly<Record<string, string>>[]): string[] {
  const active = Number(attributesOf(tagsOf(xml, "workbookView")[0] ?? "")["activeTab"] ?? 0);
  if (!sheets.some((sheet) => (sheet["state"] ?? "visible") === "visible")) return ["no sheet is visible"];
  return sheets[active] === undefined ? [`the shown sheet ${active} is none`] : [];
}

function names(xml: string, sheets: number): string[] {
  const all = fileNames(xml);
  const key = ({ name, sheet }: (typeof all)[number]) =>
    `${name.toLowerCase()} of ${sheet ?? "the workbook"}`;
  return [
    ...twice(all.map(key)).map((name) => `the name ${name} is there twice`),
    ...all.flatMap((item) => [
      ...((item.sheet ?? 0) >= sheets ? [`the name ${item.name} is of a sheet that is none`] : []),
      ...(item.reference === "" ? [`the name ${item.name} stands for nothing`] : []),
      ...(/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(item.name) ? [] : [`${item.name} is no name`]),
    ]),
  ];
}

function calculationChain(file: Package, path: string): string[] {
  const chain = file.related(path, "calcChain");
  if (chain === undefined || !file.has(chain)) return [];
  const sheets = new Map(
    tagsOf(file.text(path), "sheet").map((tag) => {
      const { sheetId = "", ["r:id"]: id = "" } = attributesOf(tag);
      return [sheetId, file.relationships(path).find((link) => link.id === id)?.path];
    }),
  );
  let sheet = "";
  return tagsOf(file.text(chain), "c").flatMap((tag) => {
    const { r = "", i } = attributesOf(tag);
    sheet = i ?? sheet;
    const part = sheets.get(sheet);
    const cell =
      part === undefined ? "" : (new RegExp(`<c r="${r}"[^>]*>.{0,9}`).exec(file.text(part))?.[0] ?? "");
    return cell.includes("<f") ? [] : [`the order of calculation names ${r}, which has no formula`];
  });
}

const COUNTED = [
  ["fontId", "fonts"],
  ["fillId", "fills"],
  ["borderId", "borders"],
] as const;

function styles(file: Package, path: string): string[] {
  const part = file.related(path, "styles");
  if (part === undefined || !file.has(part)) return [];
  const { pieces } = cut(file.text(part));
  const list = (name: string) => {
    const text = pieces.find((piece) => piece.name === name)?.text;
    return text === undefined ? [] : cut(text).pieces.map((piece) => piece.text);
  };
  const formats = new Set(list("numFmts").map((tag) => attributesOf(tag)["numFmtId"]));
  return list("cellXfs").flatMap((xf, at) => {
    const attributes = attributesOf(xf);
    const format = Number(attributes["numFmtId"] ?? 0);
    return [
      ...COUNTED.flatMap(([key, name]) =>
        Number(attributes[key] ?? 0) < Math.max(1, list(name).length)
          ? []
          : [`look ${at}: no ${key} ${attributes[key]}`],
      ),
      ...(format >= 164 && !formats.has(String(format)) ? [`look ${at}: no number format ${format}`] : []),
    ];
  });
}
