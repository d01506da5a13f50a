import { parseArgs } from "node:util";

export type ReleaseArgs = {
  readonly url: string;
  readonly officeJs: string | undefined;
  readonly contact: string | undefined;
};

/**
 * What follows `npm run release --`: where the site will be, where Office.js is when not at Microsoft, and whom the
 * staff ask. Undefined
 * when they can't be understood; addresses themselves are checked by the build.
 */
export function releaseArgs(args: readonly string[]): ReleaseArgs | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { url: { type: "string" }, "office-js": { type: "string" }, contact: { type: "string" } },
    });
    const { url, "office-js": officeJs, contact } = values;
    // `self` would copy Office.js into the site.
    return url === undefined || officeJs === "self" ? undefined : { url, officeJs, contact };
  } catch {
    return undefined;
  }
}
