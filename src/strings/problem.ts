import { fill } from "./fill";

/** What happened and what to do, by the code of a problem. */
export const problemStrings = {
  "workbook-protected":
    "工作簿结构受保护，不能新增工作表。请在“审阅”中撤销“保护工作簿”后重试。工作簿未作任何改动。",
  "sheet-protected": "工作表{sheet}受保护，不能写入。请在“审阅”中撤销工作表保护后重试。工作簿未作任何改动。",
  "sheet-filtered":
    "工作表{sheet}正在筛选，有的行看不到，不能清除或撤销。请在“数据”中点“清除”取消筛选后重试。工作簿未作任何改动。",
  "cell-edit-mode": "有单元格正在编辑。请按回车键完成编辑（或按Esc取消），然后重试。{outcome}",
  "api-too-old":
    "当前Excel版本过旧，缺少本功能所需的接口（ExcelApi {needed}）。请使用Excel 2021或更新的版本。",
  cancelled: "已取消。{outcome}",
  "changed-meanwhile": "内容刚被改动，请重试。{outcome}",
  "access-denied":
    "Excel拒绝了这一操作：工作表或工作簿可能受保护、只读，或正由他人编辑。请解除后重试。{outcome}",
  "host-busy": "Excel正忙，没有响应。请稍候重试；如有对话框未关闭，请先关闭。{outcome}",
  "too-large": "{sheet}数据量超过Excel一次能处理的上限。请把清单分到几个工作表后重试。{outcome}",
  "several-days":
    "工作簿里有几个不同的统计截止日（{days}），不知道以哪个为准。请先选定一个：在“督办”页的统计截止日处点选，命令行用 settings --set 统计截止日=日期。",
  "sheet-missing": "找不到工作表{sheet}，它可能已被删除、改名或隐藏。请刷新后重试。",
  "date-system-1904":
    "此工作簿使用1904日期系统，写入的日期会错位。请在“文件—选项—高级”中取消“使用1904日期系统”后重试。",
  "year-not-included": "没有{year}年的官方任务清单，目前只有2020年的清单。",
  "no-plan-chosen": "请至少选择一个清单：大气、水或土壤。",
  "cell-occupied": "单元格{cell}已有内容，示例没有写入。请选中一个空单元格后重试。",
  "no-summary": "工作簿中没有年终汇总，不能转为数值。请先生成汇总。",
  "nothing-to-remind": "{unit}没有逾期或临期的任务，无需发提醒函。",
  "no-such-occurrence":
    "报送日历中没有“{occurrence}”这一期，没有登记，工作簿未作任何改动。编号见报送日历，一年有几期的须写明月份，如R1:202004。",
  "no-such-register": "没有编号为“{register}”的台账。请先查编号（命令行用 registers），工作簿未作任何改动。",
  "no-such-change": "选择中有复核表里没有的编号：{change}。工作簿未作任何改动。",
  "choice-not-possible":
    "“{change}”不能选“{choice}”：可选 move（平移）、keep（不动）、delete（删去），或写明改写后的文字。工作簿未作任何改动。",
  "choices-differ":
    "{key}各处的选择互相矛盾：要删去就一并删去，一个单元格只能有一种改写。工作簿未作任何改动。",
  "choices-missing": "还有{count}处须由人选定，草稿没有生成。请逐项选定，或选“全部按草稿”。",
  "same-year": "清单已是{year}年的，没有可以平移的内容。",
  "year-out-of-range": "年份应在1990到2099之间，不能是{year}。",
  "not-an-earlier-year":
    "所选的上年工作簿是{year}年的，不早于本次汇总的年份，不能作上年比较。请选上一年的工作簿。工作簿未作任何改动。",
  "no-list-last-year": "所选的上年工作簿中没有识别出任务清单，不能作上年比较。工作簿未作任何改动。",
  "no-scoring-rules":
    "没有找到评分规则：要有一张表，表头有“指标或任务”“分值”和“评分标准”或“计分方式”，下面逐项填写。可先插入评分规则模板。工作簿未作任何改动。",
  "template-refused": "模板文件有误，整个没有读入：{field}（{path}）{reason}。工作簿未作任何改动。",
  "no-table-for-template": "{sheet}没有识别出任务清单、指标表或台账，不能存为模板。工作簿未作任何改动。",
  "no-such-template": "工作簿中没有名为“{name}”的模板。工作簿未作任何改动。",
  "no-such-ruling":
    "没有“{ruling}”这一处或这种结论，没有记下，工作簿未作任何改动。编号和结论见“原文核对”（命令行用 rulings）。",
  "ruling-unsigned": "请填核定人，结论才会记下。工作簿未作任何改动。",
  "no-such-indicator":
    "工作表{sheet}里找不到指标“{indicator}”，它可能已移动或改名。请刷新后重试。工作簿未作任何改动。",
  "attest-unsigned": "请填认定人，认定结果才会记下。工作簿未作任何改动。",
  "attest-not-needed": "“{indicator}”按数值评价，不需要人工认定。工作簿未作任何改动。",
  "no-room":
    "工作表{sheet}的指标表右边三栏不空，放不下认定结果、认定人和认定日期。请先空出来再认定。工作簿未作任何改动。",
  "no-task-here": "{sheet}第{row}行看不出说的是哪一项任务，没有转到。请选中写有任务内容的一行。",
  "several-tasks-here": "{sheet}第{row}行与{count}项任务相符（{places}），不知道是哪一项，没有转到。",
  "doubt-gone": "这一处的内容刚刚变了，没有记为已核对。请看更新后的列表。工作簿未作任何改动。",
  "typed-due-dates":
    "“截止日期”“督办状态”两栏有{count}处是手工填写的（{places}），清除后就没有了，请先抄到别处。不需要保留的，在“督办”页点“仍要清除”（命令行加 --discard-typed）。工作簿未作任何改动。",
  "not-kept": "没有保存到工作表{sheet}：写入后读回的内容不符。请看那里的内容，再重试。",
  "base-changed": "预览之后底稿{sheet}已改动，请重新预览。工作簿未作任何改动。",
  "nothing-to-undo": "没有可撤销的操作：只能撤销刚做的一步，窗格重新打开后也不能撤销。工作簿未作任何改动。",
  "undo-overtaken": "内容刚被改动（{what}），撤销会丢失这些改动，没有撤销。{outcome}请先改回再撤销。",
  "not-undone": "没有完全撤销，请查看并手工清理：{sheets}。",
  "not-loaded": "加载项没有加载完整，工作簿未作改动。请检查网络，重新打开任务窗格后重试。",
  "only-unsure-lists":
    "没有把握认定为任务清单：{places}。请在“督办”中确认后再做（命令行加 --include-unsure），未作改动。",
  "no-task-list":
    "没有识别出任务清单。表头里应有任务（措施）、时限、责任单位等栏目；也可以在“督办”页中指定表头行，或先插入任务清单。",
  "host-error": "Excel未能完成操作（错误代码{hostCode}）。{outcome}请重试；仍不成功请记下代码联系维护人员。",
} as const;

/** What a command that was not carried out has left, as reading back has found it. */
const outcomeStrings = {
  unchanged: "工作簿未作任何改动。",
  partly: "写到一半，未能撤回；写过的工作表：{sheets}。再做一次同一操作，会先清理再重做。",
  unknown:
    "连接中断，不知道是否写成。请查看工作表：{sheets}。没写完的新表，下次写入前会自动删去，请先不要在里面填写；再做一次同一操作，会先清理再重做。",
} as const;

/** A problem as sentences need it (`src/core/base/problem.ts`). */
type Told = {
  readonly code: keyof typeof problemStrings;
  readonly outcome?: keyof typeof outcomeStrings;
  readonly sheet?: string;
  readonly cell?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
};

/** The sentence for a problem: what happened, where, and what to do. */
export function problemText(problem: Told): string {
  const { sheet, cell, detail, outcome } = problem;
  const where = sheet === undefined ? "" : cell === undefined ? `“${sheet}”` : `“${sheet}”${cell}`;
  const left = outcome === undefined ? "" : fill(outcomeStrings[outcome], detail ?? {});
  const values: Readonly<Record<string, string | number>> = {
    sheet: where,
    cell: cell ?? "",
    outcome: left,
    ...detail,
  };
  return fill(problemStrings[problem.code], values);
}
