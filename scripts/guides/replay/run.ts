import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { name, version } from "../../../package.json";
import { startReleased } from "../../../test/support/released-site";
import { BUILD_DIR, ROOT } from "../../../workbench/server/paths";
import { followGuide, leftOut, type Followed } from "./follow";
import { REPLAYS } from "./index";

/** Where the site would be; this machine serves the same files at another address. */
const ADDRESS = "https://zlq.example/offices/zlq/";

/**
 * `npm run guides [-- --zip FILE] [--no-pictures] [GUIDE …]`: makes the release's zip, unpacks it on a web server below
 * a folder, follows the guides step by step with the pane from there, and takes their pictures on the way. Needs a
 * Chromium (CHROMIUM_PATH).
 */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { zip: { type: "string" }, "no-pictures": { type: "boolean" } },
    allowPositionals: true,
  });
  const zip = readFileSync(values.zip ?? releasedZip());
  const workbench = await startReleased({ width: 1440, height: 900 }, () => zip);
  try {
    const wanted = REPLAYS.filter(({ guide }) => positionals.length === 0 || positionals.includes(guide));
    const followed: Followed[] = [];
    for (const replay of wanted) {
      const one = await followGuide(workbench, replay, values["no-pictures"] !== true);
      if (one.outside.length + one.errors.length > 0) throw new Error(JSON.stringify(one));
      console.log(`${one.guide}: ${one.said.length} steps`);
      followed.push(one);
    }
    const left = leftOut(followed);
    if (left.length > 0) throw new Error(`nobody has followed:\n${left.join("\n")}`);
  } finally {
    await workbench.close();
  }
}

function releasedZip(): string {
  const script = join(ROOT, "scripts/release/run.ts");
  execFileSync(process.execPath, ["--import", "tsx", script, "--url", ADDRESS], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return join(BUILD_DIR, "release", `${name}-${version}.zip`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
