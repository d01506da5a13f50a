import { quickestCpuMs } from "../../support/cpu-time";
import fc from "fast-check";
import { withoutBrackets, withoutEnd } from "../../../src/core/tables/brackets";
import { indicatorRoles } from "../../../src/core/tables/indicators/header-words";
import { plainHeading } from "../../../src/core/tables/tasks/header/header-words";

/** Headings of brackets in every order. */
const heading = fc.string({ unit: fc.constantFrom(..."( ) 〔 〕 [ ] 【 】 * : / 、 年 值".split(" ")) });

test("what stands in brackets is left out, the first end closes, and a bracket without an end stays", () => {
  const round = [{ open: "(", close: ")" }];
  expect(withoutBrackets("完成值(万吨)", round)).toBe("完成值");
  expect(withoutBrackets("(1)完成(值)情况", round)).toBe("完成情况");
  expect(withoutBrackets("((a)b)", round)).toBe("b)");
  expect(withoutBrackets("完成值(万吨", round)).toBe("完成值(万吨");
});

test("of two kinds of brackets the one that opens first counts", () => {
  const kinds = [
    { open: "(", close: ")" },
    { open: "〔[【", close: "〕]】" },
  ];
  expect(withoutBrackets("〔a(b〕c)", kinds)).toBe("c)");
  expect(withoutBrackets("(a〔b)c〕", kinds)).toBe("c〕");
  fc.assert(
    fc.property(heading, (text) => {
      expect(withoutBrackets(text, kinds)).toBe(text.replace(/\([^)]*\)|[〔[【][^〕\]】]*[〕\]】]/g, ""));
    }),
  );
});

test("headings of tasks are read as by one pattern for brackets and ends", () => {
  fc.assert(
    fc.property(heading, (text) => {
      const pattern = /[(〔[【][^)〕\]】]*[)〕\]】]|[*:：,、.。/％%]+$|^\*+/g;
      expect(plainHeading(text)).toBe(text.replace(pattern, ""));
    }),
  );
});

test("signs at the end are taken away, those within stay", () => {
  expect(withoutEnd("实际:值:/", ":/")).toBe("实际:值");
  expect(withoutEnd("**", "*")).toBe("");
});

test("a cell full of open brackets is no heading, and is read at once", () => {
  const text = "(".repeat(32_767);
  const time = quickestCpuMs(() => {
    expect(plainHeading(text)).toBe(text);
    expect(indicatorRoles(text)).toEqual([]);
  }, 2);
  expect(time).toBeLessThan(200);
});
