import { HEADING_RULES } from "../../../../src/core/tables/tasks/header/heading-rules";
import { headerRoles, plainHeading } from "../../../../src/core/tables/tasks/header/header-words";
import { listsStrings } from "../../../../src/strings/lists";

test("each column role has a rule for its headings", () => {
  const roles = Object.keys(listsStrings.role);
  expect(new Set(HEADING_RULES.map(({ role }) => role))).toEqual(new Set(roles));
});

// Where a heading has no words of another language beside it, none are looked for among the rules.
test("no rule takes nothing at all for a heading", () => {
  expect(HEADING_RULES.filter(({ pattern }) => pattern.test(""))).toEqual([]);
});

test.each(HEADING_RULES.map((rule) => [rule.example, rule.role, rule] as const))(
  "the rule for headings such as %s (%s) knows its own example",
  (example, role, { pattern, weight }) => {
    expect(plainHeading(example)).toMatch(pattern);
    const said = headerRoles(example).find((word) => word.role === role);
    expect(said?.weight).toBeGreaterThanOrEqual(weight);
  },
);
