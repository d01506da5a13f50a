import fc from "fast-check";
import { readTemplate } from "../../../../src/core/features/templates/read-template";
import {
  COLUMN_TYPES,
  TEMPLATE_KINDS,
  templateText,
  type Template,
} from "../../../../src/core/features/templates/template";
import { problemText } from "../../../../src/strings/problem";

const TEMPLATE: Template = {
  ...{ format: "zlq-template", version: 1, name: "本局清单", kind: "list", title: "某局工作清单" },
  columns: [
    { header: "工作任务", width: 120, type: "text" },
    { header: "完成时限", width: 60, type: "text" },
    { header: "状态", width: 60, type: "choice", words: ["未完成", "已完成"] },
  ],
  rows: [["清理垃圾", "2020年底前", null]],
};

/** The template with one place changed: `columns.1.header`. */
function changed(path: string, value: unknown): string {
  const copy = JSON.parse(JSON.stringify(TEMPLATE)) as Record<string, unknown>;
  const steps = path.split(".");
  let at = copy;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[steps.at(-1) ?? ""] = value;
  return JSON.stringify(copy);
}

test("what is written is read again as it was", () => {
  expect(readTemplate(templateText(TEMPLATE))).toEqual({ ok: true, value: TEMPLATE });
  expect(readTemplate(`\uFEFF${templateText(TEMPLATE)}`)).toEqual({ ok: true, value: TEMPLATE });
});

describe("a wrong file is refused whole, with the field by its path and its name", () => {
  test.each<[string, unknown, string, string, string]>([
    ["format", "other", "$.format", "格式", "应为zlq-template"],
    ["version", 2, "$.version", "版本", "是2，本版只能读1；请更新加载项后再试"],
    ["name", " ", "$.name", "名称", "不能为空"],
    ["name", "名".repeat(41), "$.name", "名称", "不能超过40个字符"],
    ["kind", "macro", "$.kind", "种类", "应为 list、indicators、register"],
    ["title", 5, "$.title", "标题", "应为文字"],
    ["columns", [], "$.columns", "栏目", "应有1到100项"],
    ["columns", {}, "$.columns", "栏目", "应为列表"],
    ["columns.1", "完成时限", "$.columns[1]", "第2栏", "应为对象"],
    ["columns.1.header", 7, "$.columns[1].header", "第2栏的标题", "应为文字"],
    ["columns.1.header", "工作任务", "$.columns[1].header", "第2栏的标题", "与另一栏重复"],
    ["columns.1.header", "甲\u0001", "$.columns[1].header", "第2栏的标题", "含有不能显示的字符"],
    ["columns.0.width", 1e9, "$.columns[0].width", "第1栏的宽度", "应为20到400之间的数"],
    ["columns.0.type", "formula", "$.columns[0].type", "第1栏的类型", "应为 text"],
    ["columns.0.words", ["甲"], "$.columns[0].words", "第1栏的选项", "只有类型为choice时才有选项"],
    ["columns.2.words", undefined, "$.columns[2].words", "第3栏的选项", "应为列表"],
    ["columns.2.words", ["甲,乙"], "$.columns[2].words", "第3栏的选项", "合计不超过255个字符"],
    ["columns.2.words", ["甲", "乙", "甲"], "$.columns[2].words[2]", "第3栏的选项", "与前面的选项重复"],
    ["columns.2.open", false, "$.columns[2].open", "第3栏的“可填其他”", "只能是true"],
    ["columns.0.open", true, "$.columns[0].open", "第1栏的“可填其他”", "类型须为choice"],
    ["columns.0.onOpen", "x", "$.columns[0].onOpen", "多出的“onOpen”", "不认识这一项"],
    ["rows.0", ["清理垃圾"], "$.rows[0]", "内容第1行", "应与栏目同数（3格）"],
    ["rows.0.1", { formula: "=1+1" }, "$.rows[0][1]", "内容第1行第2格", "应为文字、数或空"],
    ["rows.0.0", "长".repeat(8001), "$.rows[0][0]", "内容第1行第1格", "不能超过8000个字符"],
    ["rows", Array(2001).fill([null, null, null]), "$.rows", "内容", "不能超过2000项"],
  ])("%s", (path, value, at, field, reason) => {
    const read = readTemplate(changed(path, value));
    expect(read).toMatchObject({ problem: { code: "template-refused", detail: { path: at, field } } });
    const sentence = read.ok ? "" : problemText(read.problem);
    expect(sentence).toContain(`${field}（${at}）`);
    expect(sentence).toContain(reason);
  });

  test.each([
    ["no JSON", "{", "不是JSON"],
    ["a list", "[]", "应为对象"],
    ["brackets in brackets without end", "[".repeat(100_000), "嵌套超过6层"],
    ["two million characters", `"${"a".repeat(2_000_001)}"`, "超过2MB"],
    ["a prototype", '{"__proto__":{"format":"zlq-template"}}', "不认识这一项"],
  ])("%s", (_, text, reason) => {
    const begun = process.cpuUsage();
    const read = readTemplate(text);
    expect(read.ok ? "" : problemText(read.problem)).toContain(reason);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(1_000);
  });
});

test("brackets and quotes inside of texts are no depth", () => {
  const text = changed("rows.0.0", '说明："[[[[[[[[{{{{\\"');
  expect(readTemplate(text)).toMatchObject({ ok: true });
});

test("a heading that looks like a formula stays a text", () => {
  expect(readTemplate(changed("columns.0.header", "=HYPERLINK(1)"))).toMatchObject({
    value: { columns: [{ header: "=HYPERLINK(1)" }, {}, {}] },
  });
});

test("property: whatever JSON is given, it is a template that is written again alike, or refused", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const member = fc.constantFrom(...Object.keys(TEMPLATE), "columns.0", "rows.0.1", "columns.2.words.0");
  const choice = fc.oneof(value, fc.constantFrom<unknown>(...TEMPLATE_KINDS, ...COLUMN_TYPES, 1, null));
  fc.assert(
    fc.property(member, choice, (path, other) => {
      const read = readTemplate(changed(path, other));
      if (read.ok) expect(readTemplate(templateText(read.value))).toEqual(read);
      else expect(read.problem.code).toBe("template-refused");
    }),
  );
});
