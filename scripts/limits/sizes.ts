import { MOST_CELLS } from "../../src/core/base/near-area";
import { MOST_FILLED_ROWS } from "../../src/core/base/row-fills";
import { MAX_PAYLOAD_BYTES } from "../../src/host/excel/apply/payload";
import { collectStrings } from "../../src/strings/collect";
import { fill } from "../../src/strings/fill";
import { listsStrings } from "../../src/strings/lists";
import { problemStrings } from "../../src/strings/problem";
import { OPEN_LIMITS, RETURNED_LIMITS } from "../../src/xlsx";
import { cliStrings } from "../../workbench/cli/strings";

const MIB = 1 << 20;
const KINDS = ["file", "part", "total", "ratio", "parts", "sheets", "cells", "strings"] as const;
const IN_MIB: readonly string[] = ["file", "part", "total"];

/** What a limit is called, and how it is written. */
const NAMES: Readonly<Record<(typeof KINDS)[number], string>> = {
  file: "文件",
  part: "解压后的一个部件",
  total: "解压后合计",
  ratio: "解压后是压缩时的倍数",
  parts: "文件内的部件",
  sheets: "工作表（张）",
  cells: "单元格（个）",
  strings: "不同的文字（条）",
};

/** The sizes from which on something is refused, as the code has them, with the sentences that users get. */
export function sizeRows(): readonly (readonly string[])[] {
  const shown = (kind: string, limit: number): string =>
    IN_MIB.includes(kind) ? `${limit / MIB}MB` : limit.toLocaleString("en");
  const { limits, excess } = cliStrings.xlsx;
  const opened = KINDS.map((kind) => {
    const limit = OPEN_LIMITS[kind];
    const what = fill(limits[kind], { limit: IN_MIB.includes(kind) ? limit / MIB : limit });
    return ["命令行打开的文件", NAMES[kind], shown(kind, limit), fill(excess, { what })];
  });
  const returned = KINDS.map((kind) => {
    const limit = RETURNED_LIMITS[kind];
    const said = {
      what: collectStrings.excess[kind],
      limit: IN_MIB.includes(kind) ? `${limit / MIB}MB` : limit,
    };
    return ["一份回收文件", NAMES[kind], shown(kind, limit), fill(collectStrings.refused["too-large"], said)];
  });
  return [
    ...opened,
    ...returned,
    [
      "Excel里的一张表",
      "已用区域的单元格（个）",
      shown("cells", MOST_CELLS),
      fill(problemStrings["too-large"], { sheet: "清单", outcome: "工作簿未作任何改动。" }),
    ],
    ["按颜色认状态", "清单所在表的行", shown("rows", MOST_FILLED_ROWS), listsStrings.doubt["colours-unread"]],
    [
      "网页版Excel的一次请求",
      "写入的字节",
      MAX_PAYLOAD_BYTES.toLocaleString("en"),
      "不提示：自动分成几次写入，仍是一步",
    ],
  ];
}
