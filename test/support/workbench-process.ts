import { execFile, spawn } from "node:child_process";
import { join, resolve } from "node:path";

export type WorkbenchProcess = { readonly url: string; readonly close: () => Promise<void> };

const ROOT = resolve(__dirname, "../..");

/**
 * `npm start` as a clerk runs it, on a port of its own and without opening a browser: builds what is missing or
 * older than its sources, then serves. A process of its own: the bundler does not run inside the test runner.
 */
export function startWorkbench(): Promise<WorkbenchProcess> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(ROOT, "workbench/server/start.ts"), "--no-open"],
    {
      cwd: ROOT,
      env: { ...process.env, PORT: "0" },
    },
  );
  const ended = new Promise<void>((done) =>
    child.on("close", () => {
      done();
    }),
  );
  const close = async () => {
    child.kill("SIGINT");
    await ended;
  };
  return new Promise((ready, failed) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => {
        output += part.toString();
        const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
        if (url) ready({ url, close });
      });
    void ended.then(() => {
      failed(new Error(`npm start ended:\n${output}`));
    });
  });
}

/** Builds what is missing or older than its sources, in a process of its own, as `npm start` does before it serves. */
export function buildWorkbench(): Promise<void> {
  return new Promise((built, failed) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(ROOT, "workbench/server/build.ts")],
      { cwd: ROOT },
      (error, _stdout, stderr) => {
        if (error) failed(new Error(stderr));
        else built();
      },
    );
  });
}
