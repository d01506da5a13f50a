/** Sentences that only the command line says. */
export const cliStrings = {
  /** Why a file could not be opened. */
  xlsx: {
    refused: {
      "not-xlsx": "不是Excel工作簿（.xlsx）。请用Excel打开核对后另存为.xlsx。",
      "old-xls": "是旧版.xls文件，不能使用加载项。请用Excel打开，另存为.xlsx后再试。",
      encrypted: "文件设有打开密码。请用Excel打开，取消密码后另存再试。",
      empty: "是空文件（0字节），传送时可能中断。请重新取得后再试。",
      damaged: "文件已损坏，无法读取。请用Excel的“打开并修复”试试，或换用备份。",
      "no-workbook": "文件里没有工作簿，可能是其他类型的文件改了扩展名。",
      "too-large": "文件解压后过大，无法处理。请删去不用的工作表后再试。",
    },
    part: "（{part}）",
    sheet: "{sheet}：",
    cell: "{sheet}!{cell} ",
    row: "{sheet}第{cell}行：",
    excess: "内容过大，{what}，无法处理。请删去清单以外的内容后另存再试。",
    limits: {
      file: "文件超过{limit}MB",
      parts: "文件内的部件超过{limit}个",
      part: "解压后有一个部件超过{limit}MB",
      total: "解压后合计超过{limit}MB",
      ratio: "解压后是压缩时的{limit}倍以上",
      sheets: "工作表超过{limit}张",
      cells: "单元格超过{limit}个",
      strings: "文字超过{limit}条",
    },
    farCell: "{sheet}!{cell} 离其他内容太远，没有读取。如是误填，请删去这一格后另存。",
    macroSheet: "{sheet}是宏表，没有读取，也不会改动。",
  },
  /** The command line of the embedded workbook. */
  cli: {
    help: "用法：npm run -s zlq -- 命令 …\n\n命令：",
    summary: {
      new: "新建工作簿，写入官方任务清单。",
      insert: "在已有工作簿中插入官方任务清单，另存为新文件。",
      inspect: "识别工作簿中的任务清单，列出督办状态和存疑之处；不改文件。",
      summary:
        "生成年终汇总，另存为新文件；--report同时写年终总结，--last-year与上年的工作簿比较，--docx再写一份Word。",
      flag: "给识别出的清单加截止日期、督办状态和颜色，另存为新文件。",
      unflag: "清除标记，另存为新文件。",
      attain: "核算工作簿中的指标：完成率和评价。",
      attest:
        "列出须由人认定的指标；--set按编号、名称或“表名!行号”记下认定结果，--by写认定人，--undo撤回，另存为新文件。",
      settings: "列出工作簿的督办设置（统计截止日、临期天数、完成用语等）；用 --set 修改，另存为新文件。",
      rulings:
        "列出通知原文的矛盾和缺字处（清单在工作簿里的）；--set记下核定的结论，--by写核定人，--undo撤回，另存为新文件。",
      indicators: "插入指标表，另存为新文件。",
      split: "按责任单位分解：每个单位一份填报表，写到文件夹；要么全部写出，要么一份不写。",
      merge:
        "汇总回收：把各单位发回的填报表（文件或文件夹）合并到底稿，另存为新文件；冲突、未报单位和拒收的文件逐条列出，不改原文。",
      assess:
        "按评分规则生成考核自评表（前四种计分方式为公式，其余由人评分），另存为新文件；规则取自--rules的文件，不写的取自工作簿；--template写一份空的评分规则。",
      bulletin:
        "生成督办通报（正文和附件各一张表），与工作簿中更早的通报比较，另存为新文件；--docx另写一份Word。",
      duties:
        "生成一年的报送日历（应报日、报送日期、凭证、督办状态），另存为新文件；--reported登记已报的一期，可写多次。",
      calendar:
        "把报送日历写成日历文件（.ics），可导入日历软件；--duty只要一项，--text改为逐行文字，写到标准输出。",
      registers: "列出通知要求建立的台账；--find按名称、别名、拼音首字母或原文查找。",
      register: "插入台账，每个编号一张表；不写输入文件的，新建工作簿。",
      template:
        "自有模板：list列出工作簿中的模板和可存为模板的表；export把一张表写成模板文件；import读入模板文件；insert按模板新建一张表；读入、插入另存为新文件。",
      nextYear:
        "把清单推到另一年，生成草稿（未经印发），另存为新文件；--review写出逐条复核表，--choices读入选择，没有选择的在草稿中标为待确认；有草稿的工作簿写明原来的年份，则还原清单。",
      remind:
        "给有逾期或临期任务的单位各生成一份提醒函或督办函，附反馈表，另存为新文件；--unit可写多次，只发给写明的单位；--docx写Word（文件夹里一个单位一份，或合成一份），--replies写可供merge收回的反馈表。",
    },
    usage: {
      line: "用法：{usage}",
      unknownCommand: "没有“{name}”这个命令。",
      unknownOption: "不认识的选项：{word}",
      badOption: "选项写法不对：{word}",
      optionMissing: "缺少选项{name}。",
      fileMissing: "请写明要处理的文件。",
      tooMany: "多余的参数：{words}",
      notADay: "{name}应为日期，如2020-12-31，不能是“{value}”。",
      notACount: "{name}应为不小于0的整数，不能是“{value}”。",
      notAYear: "--year应为四位年份，不能是“{value}”。",
      notAChoice: "{name}应为 {words}，不能是“{value}”。",
    },
    file: {
      notFound: "找不到文件：{file}",
      cannotRead: "无法读取{file}（{code}）。",
      cannotWrite: "无法写入{file}（{code}），未留下不完整的文件。",
      noneRead: "没有一个文件可读。",
      outIsInput: "--out不能是输入文件本身：{file}",
    },
    leftOut: "没有把握、未计入的清单：{places}。如确是任务清单，加 --include-unsure。",
    unforeseen: "{file}：处理时出错，未完成，没有改动任何文件（{reason}）。请保留原文件并反馈这一行。",
    inserted: "已插入{plan}任务清单（{done}/{total}）",
    inspect: {
      asOf: "统计截止日 {asOf}",
      none: "{name}：没有任务清单",
      near: "{name}：像任务清单但没有认定：{reason}",
      unsure: "{line}；没有把握，不标记、不统计",
      list: "{name}：表头第{header}行，任务第{first}—{last}行，共{count}项，把握{percent}%；{counts}",
    },
    settings: {
      unknown: "没有“{name}”这项设置，写法是 名称=值，如 临期天数=20。",
      badValue: "“{name}”不能是“{value}”。{note}",
      kept: "{name}：{value}",
      default: "{name}：{value}（默认）",
    },
    yearEnd: {
      made: "已生成“{sheet}”：措施{measures}项，逾期{overdue}项",
      replaced: "已替换原汇总：{sheets}",
      report: "已写年终总结“{sheet}”，标“待填写”处由人填写",
    },
    indicators: { inserted: "已插入“{sheet}”：指标{count}项" },
    attest: {
      line: "{place}\t{no}\t{indicator}\t{state}",
      none: "{file}：没有编号、名称或位置是“{name}”的指标，没有记下任何一项。",
      several: "{file}：“{name}”有几处，没有记下任何一项，请用其中之一：{places}",
      form: "--set的写法是 编号=达标 或 编号=未达标，不能是“{value}”。",
    },
    papers: {
      badStep: "--step的写法是 编号或单位=提醒、督办、通报或约谈，如大气-20-3=约谈，不能是“{value}”。",
    },
    assess: {
      made: "已按“{rules}”生成“{sheet}”：{items}项，其中{byHand}项由人评分",
      either: "--template只写一份空的评分规则，不与--rules、--out同用。",
    },
    bulletin: { made: "已生成“{sheet}”（第{issue}期，统计截止日{day}）：共{rows}行" },
    remind: {
      made: "已生成“{sheet}”：致{unit}，列{count}项任务",
    },
    split: {
      exists: "已有{file}，一份也没有写。换一个文件夹，或加 --force 覆盖。",
      left: {
        "no-unit": "{sheet}!{cell} 看不出责任单位（{text}），归入“未落实单位”。",
        group: "{sheet}!{cell} 写的是一组单位（{text}），没有逐个发送。",
      },
    },
    merge: {
      nothingRead: "没有一份回收文件可用，没有写出结果。",
      conflict: "{at}：{key} {column}{base}：{message}",
      base: "（底稿 {sheet}!{cell}）",
      missing: "{unit}：缺{key}（底稿 {sheet} 第{row}行）",
      silent: "{unit}：未报，{rows}项任务",
      done: "{received}个单位，读取{files}份；写入{applied}格，未变{unchanged}格，冲突{conflicts}处，拒收{refused}份",
    },
    registers: {
      line: "{id}\t{name}（{plan}，{count}栏，{keeper}）",
      none: "没有找到与“{text}”相符的台账。",
      idMissing: "请写明台账的编号，编号用 registers 查。",
      inserted: "已插入“{name}”：工作表“{sheet}”",
    },
    duties: {
      badReport: "--reported的写法是 编号:月份=日期，如R1:202004=2020-03-30，不能是“{value}”。",
      calendar: "已写出{count}期",
    },
    json: {
      tooLarge: "{file}超过2MB，没有读取。",
      notJson: "{file}不是JSON，没有读取。",
      notObject: "{file}应为一个对象，如{“大气-10/完成时限”：“move”}。",
      notText: "{file}中“{name}”的选择应为文字。",
    },
    template: {
      action: "请写明要做什么：list、export、import 或 insert。",
      source: "请写明模板：--name（工作簿中的）或 --file（模板文件）。",
      kept: "模板\t{name}\t{kind}\t{columns}栏\t{rows}行",
      candidate: "可存为模板\t{sheet}\t{kind}",
      exported: "{sheet}：{columns}栏、{rows}行",
      imported: "已读入模板“{name}”",
      inserted: "已按模板“{name}”新建{sheet}",
    },
    nextYear: {
      nothingAsked: "请写明 --out（草稿）或 --review（复核表）。",
      made: "{sheet}：{rows}条（草稿）",
      back: "{sheet}：{rows}条（还原）",
      pending: "有{count}处须由人选定，暂按草稿，已标为待确认。",
      review: "复核表{count}处，其中{asked}处须由人选定",
    },
    flag: {
      flagged: "{sheet}：已标记{rows}项任务",
      notUnderstood: "{sheet}!{cell}：时限“{text}”看不出是哪一天，截止日期留空",
    },
  },
} as const;
