const path = require("path");
const { readdirSync, readFileSync } = require("fs");

/*
 * Written here and not taken from a plugin: two bundlers need it, webpack for the add-in and esbuild for the training
 * page, and a package without a licence has to stop both.
 */

/** Licences that ask for nothing but their text; another one is looked at by a person before it is added. */
const PERMISSIVE = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0"];

/** Packages whose description names no licence, by that of the LICENSE file they bring. */
const BY_THEIR_TEXT = { "@univerjs/telemetry": "Apache-2.0" };

const TEXT_FILE = /^(licen[cs]e|copying|notice)\b/i;
const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The packages that files belong to, by name and version; a project's own files belong to none. */
function packagesOf(files) {
  const folders = new Set(files.flatMap((file) => PACKAGE_FOLDER.exec(file)?.[1] ?? []));
  const packages = [...folders].map(readPackage);
  const keyOf = ({ name, version }) => `${name} ${version}`;
  // A package may lie in several folders.
  const once = new Map(packages.map((each) => [keyOf(each), each]));
  return [...once.keys()].sort().map((key) => once.get(key));
}

/** @throws Error when the package names no licence, or one that is not permissive */
function readPackage(folder) {
  const text = readFileSync(path.join(folder, "package.json"), "utf8");
  const { name, version, author, repository, license = BY_THEIR_TEXT[name] } = JSON.parse(text);
  if (!PERMISSIVE.includes(license))
    throw new Error(`${name} ${version} goes into a bundle under the licence “${license ?? "(none)"}”`);
  const texts = readdirSync(folder)
    .filter((file) => TEXT_FILE.test(file) && !/\.[cm]?[jt]s$/.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  // Some packages name their licence and leave its text out.
  if (texts.length === 0)
    texts.push(
      `The package names its licence and brings no text of it.\nAuthor: ${author?.name ?? author ?? "(not named)"}\n` +
        `Repository: ${repository?.url ?? repository ?? "(not named)"}`,
    );
  return { name, version, license, text: texts.join("\n\n") };
}

/**
 * What has to go along with bundles that hold these packages: each with its licence. Packages with one text share it.
 *
 * @param packages of `packagesOf`
 */
function licenceText(packages) {
  const byText = new Map();
  for (const { name, version, license, text } of packages) {
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}

module.exports = { packagesOf, licenceText };
