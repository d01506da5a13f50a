/** What helps in the pane itself: a few words and an example for each view, and the way to the guides. */
export const helpStrings = {
  how: "这一页怎么用",
  example: "例：",
  more: "看这一页的说明（新窗口）",
  views: {
    home: {
      what: "看这个工作簿里有几张清单、什么逾期、什么快到期、哪里拿不准，从这里去办。",
      example: "打开局里的清单，首页写“逾期5”，点它到“督办”看是哪5项；点“给逾期单位发函”写函。",
      page: "guide",
    },
    watch: {
      what: "按单位看逾期、临期的任务，核对拿不准的地方，把截止日期和督办状态标到表上。",
      example: "“旗水利局”逾期2项，点任务转到那一行；点“标记逾期”，表右侧多出两栏并着色。",
      page: "watch",
    },
    indicators: {
      what: "插入或识别指标表，看哪些达标、哪些没填、哪些要人工认定。",
      example: "填“完成值”28、目标“≤30”，评价自动写“达标”。",
      page: "indicators",
    },
    duties: {
      what: "按通知列出全年要报送的各期，看本周、本月该报什么，登记已报。",
      example: "6月29日打开，“本周应报”有二季度进展，报出后点“登记已报”。",
      page: "duties",
    },
    collect: {
      what: "把清单按单位分成填报表发出去，收回后比对、合并。",
      example: "发12个单位，收到9份，拖进来先看改了什么、哪里冲突，再写入。",
      page: "collect",
    },
    summary: {
      what: "生成年终汇总、督办通报、提醒函和督办函，可存为Word。",
      example: "点“生成年终汇总”，新增6张表，数字是公式，改了清单跟着变。",
      page: "summary",
    },
    insert: {
      what: "插入通知的任务清单和台账、自己的模板，或下一年度的草稿。",
      example: "要填报选“任务台账”，要打印选“任务清单”，点“插入”。",
      page: "guide",
    },
    formulas: {
      what: "试读一段时限、指标或单位的文字，看ZLQ函数怎么写。",
      example: "输入“2020年10月底前”，读出2020-10-31。",
      page: "functions",
    },
    settings: {
      what: "改临期天数、亮牌天数、完成用语、本地单位、落款等，存在工作簿里。",
      example: "把临期天数改成30，保存后，30天内到期的任务都算临期。",
      page: "watch",
    },
    selfCheck: {
      what: "看这台电脑的Excel是否都能用；有问题时把结果复制给维护人员。",
      example: "点“新建工作簿”，在新工作簿里点“在本工作簿自检”。",
      page: "limits",
    },
  },
  about: {
    heading: "关于",
    version: "{name} {version}。",
    updates: "更新说明",
    selfCheck: "公式不算、按钮没反应时，",
    goToSelfCheck: "自检",
  },
  guides: {
    intro: "说明书随加载项提供，不用上网，点标题在新窗口打开。",
    groups: [
      {
        heading: "办一件事",
        pages: [
          { page: "guide", title: "从头开始", line: "插入或打开清单，填进展，看谁逾期。" },
          { page: "watch", title: "督办", line: "识别清单、核对存疑、标记逾期、清除标记。" },
          { page: "indicators", title: "指标", line: "填完成值，看达标没有。" },
          { page: "duties", title: "报送", line: "什么时候报什么，登记已报。" },
          { page: "collect", title: "分发回收", line: "分给各单位填，收回来合并。" },
          { page: "summary", title: "年终汇总", line: "办结率、未完成任务、年终总结。" },
          { page: "papers", title: "通报和函件", line: "督办通报、提醒函、督办函，存为Word。" },
          { page: "registers", title: "台账", line: "通知要求的39种台账、名录、清单。" },
          { page: "templates", title: "自有模板", line: "把本单位的表存成模板。" },
          { page: "next-year", title: "下一年度", line: "由今年的清单起草明年的。" },
        ],
      },
      {
        heading: "查一查",
        pages: [
          { page: "reading", title: "读别人的清单", line: "读什么、疑什么、怎样帮它读对。" },
          { page: "functions", title: "函数", line: "ZLQ函数的写法。" },
          { page: "limits", title: "限制", line: "哪些Excel能用，哪些做不到。" },
          { page: "updates", title: "更新说明", line: "各版本有什么不同。" },
          { page: "index", title: "全部说明", line: "连同管理员指南。" },
        ],
      },
    ],
  },
} as const;
