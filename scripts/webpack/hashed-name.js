const { createHash } = require("crypto");
const { readFileSync } = require("fs");
const { parse } = require("path");

/** What a file is called that is served as it stands: `start.js` becomes `start.0123abcd.js`, by its contents. */
function hashedName(file) {
  const { name, ext } = parse(file);
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 8);
  return `${name}.${hash}${ext}`;
}

module.exports = { hashedName };
