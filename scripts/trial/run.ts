import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildAddin } from "../../workbench/server/build-addin";
import { buildPage } from "../../workbench/server/build-page";
import { BUILD_DIR, PAGE_DIR } from "../../workbench/server/paths";
import { licenceText, packagesOf } from "../licences/licences";
import { readFolder } from "../release/release-files";
import strings from "./strings.json";
import { trialFiles } from "./trial-files";

const FOLDER = join(BUILD_DIR, "trial");
const ADDIN = join(BUILD_DIR, "trial-addin");

/** `npm run build:trial`: the training page without Excel, as a folder for any web server. */
async function run(): Promise<void> {
  console.log(strings.building);
  const bundled = await buildPage();
  // Its policy then names no other site: Office.js lies beside it.
  await buildAddin(["--output-path", ADDIN, "--env", "officeJs=../office-js/office.js"]);
  rmSync(FOLDER, { recursive: true, force: true });
  const page = new Map(readFolder(PAGE_DIR)).set(
    "THIRD-PARTY-LICENSES.txt",
    Buffer.from(licenceText(packagesOf(bundled))),
  );
  for (const [path, bytes] of trialFiles(page, readFolder(ADDIN))) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), bytes);
  }
  console.log(strings.done.replace("{folder}", FOLDER));
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
