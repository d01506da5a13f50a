/** What the command line says, and nobody else. */
export const cliStrings = {
  /** Why a file could not be opened. */
  xlsx: {
    "not-xlsx": "不是Excel工作簿（.xlsx）。请用Excel打开核对后另存为.xlsx。",
    "old-xls": "是旧版.xls文件，不能使用加载项。请用Excel打开，另存为.xlsx后再试。",
    encrypted: "文件设有打开密码。请用Excel打开，取消密码后另存再试。",
    damaged: "文件已损坏，无法读取。请用Excel的“打开并修复”试试，或换用备份。",
    "no-workbook": "文件里没有工作簿，可能是其他类型的文件改了扩展名。",
    "too-large": "文件解压后过大，无法处理。请删去不用的工作表后再试。",
  },
  /** The command line of the embedded workbook. */
  cli: {
    help: "用法：npm run -s zlq -- 命令 …\n\n命令：",
    summary: {
      new: "新建工作簿，写入官方任务清单。",
      insert: "在已有工作簿中插入官方任务清单，另存为新文件。",
      inspect: "识别工作簿中的任务清单，列出督办状态和存疑之处；不改文件。",
      summary: "生成年终汇总，另存为新文件。",
      flag: "给识别出的清单加截止日期、督办状态和颜色，另存为新文件。",
      unflag: "清除标记，另存为新文件。",
      attain: "核算工作簿中的指标：完成率和评价。",
      settings: "列出工作簿的督办设置（统计截止日、临期天数、完成用语等）；用 --set 修改，另存为新文件。",
      indicators: "插入指标表，另存为新文件。",
      bulletin: "生成督办通报，与工作簿中更早的通报比较，另存为新文件。",
      remind: "给有逾期或临期任务的单位各生成一份提醒函，另存为新文件；--unit可写多次，只发给写明的单位。",
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
      outIsInput: "--out不能是输入文件本身：{file}",
    },
    leftOut: "没有把握、未计入的清单：{places}。如确是任务清单，加 --include-unsure。",
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
    },
    indicators: { inserted: "已插入“{sheet}”：指标{count}项" },
    bulletin: { made: "已生成“{sheet}”（统计截止日{day}）：共{rows}行" },
    remind: {
      made: "已生成“{sheet}”：致{unit}，列{count}项任务",
    },
    flag: {
      flagged: "{sheet}：已标记{rows}项任务",
      notUnderstood: "{sheet}!{cell}：时限“{text}”看不出是哪一天，截止日期留空",
    },
  },
} as const;
