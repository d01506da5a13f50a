import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { releaseArgs } from "../../scripts/release/args";
import { readFolder, releaseFiles } from "../../scripts/release/release-files";
import { zipFiles } from "../../scripts/release/zip";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
if (!existsSync(join(DIST, "manifest.xml"))) throw new Error("dist is not built: npm run build");

const site = readFolder(DIST);
const licence = readFileSync(join(ROOT, "LICENSE"));
const parts = { site, name: "zlq-tasks", version: "9.8.7", licence };
const zip = zipFiles(releaseFiles(parts), parts.version);
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");

describe("the zip for administrators", () => {
  const unpacked = new Map(Object.entries(unzipSync(zip)));
  const file = (path: string): Uint8Array | undefined => unpacked.get(`zlq-tasks-9.8.7/${path}`);

  test("holds one folder with the version in its name", () => {
    expect([...unpacked.keys()].filter((path) => !path.startsWith("zlq-tasks-9.8.7/"))).toEqual([]);
    expect(text(file("README.txt"))).toContain("9.8.7");
  });

  test("has the whole site, and the manifest beside it and not in it", () => {
    const served = [...site.keys()].filter((path) => path !== "manifest.xml");
    for (const path of served) expect([path, file(`site/${path}`)]).toEqual([path, site.get(path)]);
    expect(text(file("manifest.xml"))).toBe(text(site.get("manifest.xml")));
    expect(file("site/manifest.xml")).toBeUndefined();
  });

  test("has the guides as pages", () => {
    expect(text(file("site/help/admin.html"))).toContain("<h1");
  });

  test("has the licences of what is in the bundles, and the project's own", () => {
    expect(text(file("LICENSE.txt"))).toBe(licence.toString("utf8"));
    const licences = text(file("site/THIRD-PARTY-LICENSES.txt"));
    for (const name of ["fflate", "react", "react-dom", "@fluentui/tokens", "webpack"])
      expect(licences).toMatch(new RegExp(`^${name} \\d\\S+ \\(MIT\\)$`, "m"));
    expect(licences).not.toMatch(/^(jest|eslint|@univerjs\/core) /m);
  });

  test("has a checksum of every other file, and they are right", () => {
    const sums = text(file("SHA256SUMS"))
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  "));
    expect(sums.map(([, path = ""]) => path)).toEqual(
      [...unpacked.keys()]
        .map((path) => path.slice("zlq-tasks-9.8.7/".length))
        .filter((path) => path !== "SHA256SUMS")
        .sort(),
    );
    for (const [sum, path = ""] of sums)
      expect([
        path,
        createHash("sha256")
          .update(file(path) ?? "")
          .digest("hex"),
      ]).toEqual([path, sum]);
  });

  test("carries no Office.js, and is not made when Office.js is in the site", () => {
    expect([...unpacked.keys()].filter((path) => /office[\w.-]*\.js$/i.test(path))).toEqual([]);
    const withOffice = new Map([...site, ["office-js/office.js", new Uint8Array(1)]]);
    expect(() => releaseFiles({ ...parts, site: withOffice })).toThrow("Office.js is never part");
  });

  test("is the same bytes from the same files, in whatever order and time zone they come", () => {
    const zone = process.env["TZ"];
    try {
      process.env["TZ"] = "Pacific/Auckland";
      const backwards = new Map([...site].reverse());
      expect(Buffer.compare(zip, zipFiles(releaseFiles({ ...parts, site: backwards }), parts.version))).toBe(
        0,
      );
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  describe("when its files were written, by which web servers tell whether a browser has them", () => {
    /** DOS date and time of the first entry, as one number that grows with time. */
    const written = (bytes: Uint8Array): number => Buffer.from(bytes).readUInt32LE(10);
    const zipOf = (version: string, contact = "0000"): Uint8Array => {
      const small = new Map([
        ["manifest.xml", site.get("manifest.xml") ?? new Uint8Array()],
        ["pane.js", Buffer.from(contact)],
      ]);
      return zipFiles(releaseFiles({ ...parts, version, site: small }), version);
    };

    test("is one time for all of them", () => {
      const times = new Set<number>();
      for (let at = 0; zip[at + 2] === 3 && zip[at + 3] === 4;) {
        const header = Buffer.from(zip.subarray(at, at + 30));
        times.add(header.readUInt32LE(10));
        at += 30 + header.readUInt32LE(18) + header.readUInt16LE(26) + header.readUInt16LE(28);
      }
      expect([...times]).toEqual([written(zip)]);
    });

    test("is later in a later version", () => {
      const times = ["0.2.0", "0.2.1", "0.10.0", "1.0.0", "9.8.7"].map((version) => written(zipOf(version)));
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(new Set(times).size).toBe(times.length);
    });

    test("is another one where a file has other contents of the same length, in the same version", () => {
      const [a, b] = ["0000", "0001"].map((contact) => written(zipOf("9.8.7", contact)));
      expect(a).not.toBe(b);
    });
  });
});

describe("what follows npm run release --", () => {
  test.each([
    ["--url https://a.example/", { url: "https://a.example/", officeJs: undefined }],
    [
      "--url https://a.example/ --office-js https://b.example/office.js",
      { url: "https://a.example/", officeJs: "https://b.example/office.js" },
    ],
    ["--url https://a.example/ --contact 信息中心", { url: "https://a.example/", contact: "信息中心" }],
  ])("%s is understood", (line, expected) => {
    expect(releaseArgs(line.split(" "))).toEqual(expected);
  });

  test.each([
    "",
    "--office-js https://b.example/office.js",
    "--url https://a.example/ --office-js self",
    "--ur x",
  ])("“%s” is answered with the usage", (line) => {
    expect(releaseArgs(line.split(" ").filter(Boolean))).toBeUndefined();
  });
});
