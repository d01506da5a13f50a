import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
};

/** Opens the address in the person's browser. Best effort: without a desktop nothing happens. */
export function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined); // there is no program to open a browser; the address stands on the console
  child.unref();
}
