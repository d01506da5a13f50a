import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { name, version } from "../../package.json";
import { buildAddin } from "../../workbench/server/build-addin";
import { BUILD_DIR, ROOT } from "../../workbench/server/paths";
import { releaseArgs } from "./args";
import { readFolder, releaseFiles } from "./release-files";
import strings from "./strings.json";
import { zipFiles } from "./zip";

const FOLDER = join(BUILD_DIR, "release");

/** `npm run release -- --url https://…/`: the zip that an administrator is handed. */
async function run(): Promise<void> {
  const args = releaseArgs(process.argv.slice(2));
  if (args === undefined) throw new Error(strings.usage);
  console.log(strings.building);
  const site = join(FOLDER, "site");
  const office = args.officeJs === undefined ? [] : ["--env", `officeJs=${args.officeJs}`];
  const contact = args.contact === undefined ? [] : ["--env", `contact=${args.contact}`];
  await buildAddin(["--output-path", site, "--env", `baseUrl=${args.url}`, ...office, ...contact]);

  const licence = readFileSync(join(ROOT, "LICENSE"));
  const zip = zipFiles(releaseFiles({ site: readFolder(site), name, version, licence }), version);
  const file = join(FOLDER, `${name}-${version}.zip`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, zip);
  const sum = createHash("sha256").update(zip).digest("hex");
  console.log(
    strings.done
      .replace("{file}", file)
      .replace("{size}", (zip.length / 1e6).toFixed(1))
      .replace("{sum}", sum),
  );
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
