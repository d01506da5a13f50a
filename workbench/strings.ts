/** The embedded workbook: its console and its page. Apart from the rest, so that the add-in does not carry it. */
export const workbenchStrings = {
  console: {
    building: { addin: "正在构建加载项…", page: "正在构建工作簿页面…" },
    ready: "工作簿已就绪：{url}",
    howToEnd: "按 Ctrl+C 结束。数据只在本机处理，不会发往外部。",
    ended: "已结束。",
    failed: "启动失败：",
  },
  page: {
    title: "攻坚任务 · 试用工作簿",
    notice: "本页供试用、测试和批量处理，不能代替 Excel；数据只在本机，正式文件请用 Excel 打开核对。",
    loading: "正在打开工作簿…",
    newFile: "新建",
    openFile: "打开 .xlsx",
    saveAs: "另存为",
    fileName: "文件名",
    unnamed: "工作簿1.xlsx",
    unsaved: "有未保存的更改",
    pane: { title: "攻坚任务窗格", close: "关闭任务窗格", resize: "拖动调整任务窗格宽度" },
    ask: {
      title: "保存更改？",
      message: "“{name}”有未保存的更改。不保存就继续，这些更改将丢失。",
      save: "保存并继续",
      discard: "不保存",
      cancel: "取消",
    },
    charts:
      "本表含 {count} 个图表，网格中不能显示；年终汇总的图在窗格“汇总”中有同样的图形，其他的另存为 .xlsx 后用 Excel 打开可见。",
    dropHere: "松开鼠标，打开此文件",
    problem: {
      title: "未能打开“{name}”",
      "not-xlsx": "这不是 .xlsx 工作簿。请选择扩展名为 .xlsx 的文件。",
      "old-xls": "这是旧版 .xls 文件。请先在 Excel 中另存为“Excel 工作簿（*.xlsx）”再打开。",
      encrypted: "文件设有打开密码。请先在 Excel 中取消密码再打开。",
      damaged: "文件已损坏，无法读取。请用 Excel 打开并修复后另存，再试一次。",
      "no-workbook": "文件中没有工作簿，可能是 Word 文档或压缩包改了扩展名。请选择 Excel 保存的 .xlsx 文件。",
      "too-large": "文件过大，本页打不开。请在 Excel 中删去不需要的工作表或图片后另存，再试一次。",
      "save-failed": "未能保存“{name}”：{cause}",
      "press-failed": "加载项没有响应，命令未执行。请刷新页面后重试。",
      confirm: "知道了",
    },
  },
} as const;
