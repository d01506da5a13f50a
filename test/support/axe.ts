import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Result = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
};

/** Puts axe-core into a page; its own policy does not let a page fetch it. */
export async function withAxe(frame: Frame): Promise<void> {
  await frame.evaluate(SOURCE);
}

/**
 * What axe-core finds in the page as it looks now: the rule, where, and why.
 * @param only one rule: of all of them the contrast alone depends on the theme.
 * @param place Where that one rule is tried; it has to be there.
 */
export async function findings(
  frame: Frame,
  only?: "color-contrast",
  place = "header, section, footer, [role=tabpanel]:not([hidden])",
): Promise<readonly string[]> {
  const where = only === undefined ? "document" : JSON.stringify(place);
  const rules = only === undefined ? "" : `, runOnly: ["${only}"]`;
  const { violations } = await frame.evaluate<Result>(
    `axe.run(${where}, { resultTypes: ["violations"], preload: false${rules} })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) => `${id} ${target.join(" ")} ${failureSummary.slice(0, 300)}`,
    ),
  );
}
