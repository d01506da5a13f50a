/**
 * The vocabulary of 进展 cells. A clause says that a task is done when it has a word of completion and, besides, only
 * words that neither add nor take away.
 */

// 完成率 and 完成情况 name a figure or a report, not the end of a task.
export const COMPLETE =
  /完成(?![率比度进情时])|办结|(?:办理|清理|拆除|处理|处置|清除|改造|修复|治理|搬迁|取缔|关停|淘汰|执行|施工)?完毕|销号|完结|建成(?:并|后)?(?:投[用运产]|(?:投入|交付)使用)|投入(?:使用|运行)|解决|结案|竣工|完工|办毕|验收合格|通过(?:竣工|最终)?验收|(?:整改|落实|落实到)到?位|[1-9]\d{2,5}(?:\.\d{1,4})?%|百分之百|[√✓✔☑]/g;

// 是, Y and the like count only as the whole of a cell.
export const YES =
  /^(?:是|对|[yY]|[yY][eE][sS]|[tT][rR][uU][eE]|[dD]one|DONE|OK|ok|已完|已结|结|完|已整改|已落实)[。.!]?$/;
// 已上报: done if reporting was the task; perhaps only the papers about the task were handed in.
export const REPORTED = /^已(?:上报|报送|报备|提交)[。.!]?$/;
export const NO = /^(?:否|[nN]|[nN][oO]|[fF][aA][lL][sS][eE]|[×✗✘☐□xX]|[-—–/]+|无)[。.!]?$/;

// Words beside 完成 that leave its meaning alone: how, when and by whom, not how much.
export const NEUTRAL =
  /已经?|全部|全面|均|都|按期|按时|按计划|按要求|如期|提前|顺利|圆满|超额|逾期|超期|超时|延期|年度|本年|目标|任务|工作|整治|整改|措施|该项?|此项|项目|工程|事项|问题|各项|所有|完成率|完成比例|完成进度|完成情况|进度|比例|为|达到?|于|在|并|了|率|通过|验收|报[送备]|上报|备案|公示|验收|(?:月|日|年)底?前?|无剩余|无遗留(?:问题)?|[\s:：,.;、。!！?？()（）“”"'·]/g;

// Something is missing, under way or only planned.
export const OPEN =
  /未|没|尚|待|基本|部分|大部|多数|即将|将|拟|计划|预计|预期|争取|力争|正在?|进行|推进|推动|剩余|其余|还|仍|滞后|启动|开工|阶段|前期|初步|准备|筹备|个别|仅|约|接近|左右|(?<![拆清消解])除(?!尘|草)|不|无法|暂|缓|停|困难|一期|开展|实施|申请|主体|过半|超半|成以上|序时|中$/;

// 完成全年任务: all of the year's task, no time by which it shall be done.
export const YEARS_TASK = /全年的?(?=目标|任务|工作)/g;

/** 上半年任务已完成: the task of a part of the year; whether that is all of it, a person knows. */
export const PARTS_TASK =
  /(?:[上下]半年|季度?|\d月|[本当上][月周季]度?)的?(?:各项|目标|重点)*(?:任务|工作|计划)/;

/**
 * Taken out before the words are weighed: 无剩余 leaves nothing over, 按计划 plans nothing, and 已完成并长期坚持 is
 * completed though the result is to be kept up.
 */
export const HARMLESS =
  /(?<=[成结号毕改位],?)(?:[,并且]|下一步|今后)*(?:长期|持续|常态化?)(?:坚持|保持|巩固(?:提升)?)|无(?:剩余|遗留|其他)(?:问题)?|未发现(?:问题)?|按(?:计划|时|期)|年度计划|不存在问题/g;

/**
 * 已完成全部改造任务, 全部整治任务已完成: all of the task is completed; the words for what the task was about stand
 * between.
 */
export const ALL_OF_IT =
  /(?:完成|办结)了?(?:全部|所有|年度|既定)[^,。;:、\d%的]{0,8}(?:任务|工作|目标|整改|改造|建设|治理|整治|事项|问题|内容)|(?:全部|所有)[^,。;:、\d%的]{0,8}(?:任务|工作|事项|问题)(?:已|均|都)(?:全部)?(?:完成|办结|整改到位)/g;

/** 已完成。1.印发方案;2.开展培训: the word at the head says that the task is done, the account behind it only how. */
export const HEAD_WITH_ACCOUNT =
  /^(?:已|已经)?(?:全部|全面|按期|按时|如期)?(?:完成|办结|整改到位|整改完成)(?:整改)?[。:;,](?=\(?1[.、)]|①|一是)/;

/** Words that say, in an account of what was done, that something is left to do. */
export const LEFT_OVER = /未|尚|待|剩余|其余|下一步|下步|正在|推进|部分|基本完成|滞后|仍|还|加快|继续|拟|将/;

/** 已完成尚未销号, 已完成但…: completed, and in the same sentence still open. */
export const DONE_BUT =
  /(?:完成|办结|整改到位|竣工|完工)[,(]?(?:但|尚|待|还|仍|未)|已经?(?:全部|全面)?(?:完成|办结|竣工|完工|整改到位)$/;

/** 已完成(需长期坚持): done, but to be kept up for good. */
export const KEPT_UP = /长期|持续|常态|常抓/;

/** 不再实施, 取消: the task was given up, so it is neither done nor open. */
export const CALLED_OFF =
  /不再(?:实施|执行|推进|开展|建设|列入|纳入|保留)|(?:已|拟|予以|申请|建议|项目|任务|决定)(?:取消|终止|撤销|作废|中止|调出|销项)|^(?:取消|终止|撤销|作废|中止|停止实施|不实施)/;
