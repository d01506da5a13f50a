import { join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
import { buildAddin } from "./build-addin";
import { buildPage } from "./build-page";
import { newestChange } from "./newest";
import { oneAtATime } from "./once";
import { ADDIN_DIR, BUILD_DIR, PAGE_DIR, ROOT } from "./paths";

type Built = "addin" | "page";

type Target = {
  readonly name: Built;
  readonly sources: readonly string[];
  readonly output: string;
  readonly build: () => Promise<unknown>;
};

const SHARED = ["package.json", "package-lock.json"];
const TARGETS: readonly Target[] = [
  {
    name: "addin",
    sources: [
      ...SHARED,
      "src",
      "assets",
      "docs",
      "scripts/guides",
      "scripts/licences",
      "scripts/webpack",
      "manifest.xml",
      "webpack.config.js",
    ],
    output: ADDIN_DIR,
    build: () => buildAddin(),
  },
  { name: "page", sources: [...SHARED, "src", "workbench"], output: PAGE_DIR, build: buildPage },
];

/** Builds what is missing or older than its sources. `onBuild` is told before each part. */
export async function buildStale(onBuild: (part: Built) => void = () => undefined): Promise<void> {
  for (const target of TARGETS) {
    await oneAtATime(join(BUILD_DIR, `.building-${target.name}`), async () => {
      // A build does not touch files whose contents stay the same, so their times tell nothing: the time of the last
      // build is kept in a file beside them.
      const stamp = join(BUILD_DIR, `.built-${target.name}`);
      const changed = newestChange(target.sources.map((path) => join(ROOT, path)));
      const output = newestChange([target.output]);
      if (output > 0 && Math.max(output, newestChange([stamp])) >= changed) return;
      onBuild(target.name);
      await target.build();
      mkdirSync(BUILD_DIR, { recursive: true });
      writeFileSync(stamp, "");
    });
  }
}

if (require.main === module) void buildStale();
