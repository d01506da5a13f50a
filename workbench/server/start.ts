import { workbenchStrings } from "../strings";
import { buildStale } from "./build";
import { listenFrom } from "./listen";
import { openBrowser } from "./open-browser";
import { ADDIN_DIR, officeJsDir, PAGE_DIR } from "./paths";
import { createWorkbenchServer } from "./server";

const FIRST_PORT = 3000;

/** `npm start`: builds what is needed, serves the workbook and opens the browser. `-- --no-open` leaves it closed. */
async function start(args: readonly string[]): Promise<void> {
  const text = workbenchStrings.console;
  await buildStale((part) => {
    console.log(text.building[part]);
  });
  const server = createWorkbenchServer({ page: PAGE_DIR, addin: ADDIN_DIR, officeJs: officeJsDir() });
  const first = Number(process.env["PORT"] ?? FIRST_PORT);
  const port = await listenFrom(server, Number.isInteger(first) ? first : FIRST_PORT);
  const url = `http://localhost:${port}`;
  console.log(text.ready.replace("{url}", url));
  console.log(text.howToEnd);
  const end = () => {
    server.close();
    server.closeAllConnections();
    console.log(text.ended);
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  if (!args.includes("--no-open") && process.env["BROWSER"] !== "none") openBrowser(url);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(workbenchStrings.console.failed);
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
