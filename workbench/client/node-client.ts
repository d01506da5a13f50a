import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { answerMessage, eventMessage } from "../host/native-bridge";
import type { ExcelHost } from "../host/host";
import { createExternal, HOST_INFO, requirementsOf } from "./context";

/**
 * Starts Microsoft's own, unmodified client inside this Node process and joins it to a host of ours. The client is
 * loaded from node_modules by its own script loader; indirect eval puts it into the realm of the caller (jest's, too).
 */

const BASE = "https://localhost/office-js/";
const runGlobally = eval; // indirect: in global scope

type Script = { src: string; onload?: () => void; onerror?: (error: unknown) => void };
type Globals = Record<string, unknown> & {
  document?: unknown;
  Office?: typeof Office;
  OfficeExtension?: ClientSwitches;
};

/** Two switches of the client that its typings leave out. */
type ClientSwitches = {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly Utility: { _synchronousCleanup: boolean };
};

type NodeClientOptions = {
  /** Refuse members above the host's ExcelApi already in the client, as an Excel of that age would. */
  readonly checkApiSets?: boolean;
};

export type NodeClient = {
  readonly host: ExcelHost;
  readonly pressButton: (functionName: string, buttonId: string) => boolean;
};

export async function startNodeClient(host: ExcelHost, options: NodeClientOptions = {}): Promise<NodeClient> {
  const files = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const globals = globalThis as unknown as Globals;
  const { external, pressButton } = createExternal({
    requirements: requirementsOf(host.apiVersion),
    documentName: "工作簿.xlsx",
  });
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined, // the client replaces this
    sendMessageToHost(text: string): void {
      void answerMessage(text, host).then((answer) => {
        if (answer !== undefined) bridge.onMessageFromHost(answer);
      });
    },
  };
  provideBrowserGlobals(globals, files);
  Object.assign(globals, { name: HOST_INFO, _richApiNativeBridge: bridge });
  Object.defineProperty(globals, "external", { value: external, configurable: true, writable: true });
  loadScript(files, `${BASE}office.js`);
  const office = globals.Office;
  if (!office) throw new Error("office.js did not define Office");
  await office.onReady();
  const switches = globals.OfficeExtension;
  if (!switches) throw new Error("office.js did not load its Excel part");
  switches.CommonUtility._doApiNotSupportedCheck = options.checkApiSets === true;
  switches.Utility._synchronousCleanup = true; // nothing to do: a reference is kept no longer than its batch
  host.events.push = (entries) => {
    bridge.onMessageFromHost(eventMessage(entries));
  };
  return { host, pressButton };
}

function loadScript(files: string, url: string): void {
  // The package ships its folders in lower case; the loader asks for zh-CN.
  const file = join(files, url.slice(BASE.length).toLowerCase());
  runGlobally(`${readFileSync(file, "utf8")}\n//# sourceURL=${url}`);
}

/** The little of a page that the client's files touch while they load. */
function provideBrowserGlobals(globals: Globals, files: string): void {
  const tag = { src: `${BASE}office.js`, getAttribute: () => null };
  const head = {
    appendChild(script: Script): Script {
      queueMicrotask(() => {
        try {
          loadScript(files, script.src);
          script.onload?.();
        } catch (error) {
          script.onerror?.(error);
        }
      });
      return script;
    },
  };
  const listen = () => undefined;
  const page = {
    window: globals,
    history: {},
    navigator: { userAgent: "", language: "zh-CN" },
    location: new URL("https://localhost/taskpane.html"),
    addEventListener: listen,
    removeEventListener: listen,
    document: {
      readyState: "complete",
      domain: "localhost",
      URL: "https://localhost/taskpane.html",
      addEventListener: listen,
      createElement: () => ({ setAttribute: listen, style: {} }),
      getElementsByTagName: (name: string) =>
        name.toLowerCase() === "script" ? [tag] : name.toLowerCase() === "head" ? [head] : [],
      querySelectorAll: () => [],
    },
  };
  for (const [name, value] of Object.entries(page)) {
    if (globals[name] === undefined)
      Object.defineProperty(globals, name, { value, configurable: true, writable: true });
  }
}
