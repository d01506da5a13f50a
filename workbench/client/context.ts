/**
 * The application context that a native Excel injects into the add-in's page as `window.external`. Used in Node
 * (tests, command line) and, sent along with the page, in the browser.
 */
type ContextOptions = {
  /** Requirement sets as Excel reports them; versions are strings ("1.14"). */
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentName: string;
  /** How bright Excel is now. Default: light. */
  readonly brightness?: () => "light" | "dark";
};

/**
 * The requirement sets that an Excel of the given ExcelApi reports. @example requirementsOf("1.14").ExcelApi //=>
 * "1.14"
 */
export function requirementsOf(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    CustomFunctions: "1.7",
    CustomFunctionsRuntime: "1.3",
    RichApiRuntime: "1.2",
    RibbonApi: "1.1",
    AddinCommands: "1.1",
    DelayForCellEdit: "1.1",
  };
}

/** `window.name` as office.js reads it: Excel for Windows, Chinese, shared runtime and custom functions on. */
export const HOST_INFO = JSON.stringify({ hostInfo: "Excel$Win32$16.01$zh-CN$$$disableLogging$3" });

/** Event id under which the client registers for ribbon commands. */
const COMMAND_EVENT = 39;

/** Excel's white and black themes; colours as 0xRRGGBB. */
const THEMES = {
  light: theme(0xffffff, 0x242424),
  dark: theme(0x262626, 0xffffff),
} as const;

function theme(background: number, foreground: number) {
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}

type Handler = (eventId: number, args: readonly unknown[]) => void;
type Done = (result: unknown) => void;

/** `window.external` for the client, and a way to press a ribbon button from outside. */
export function createExternal(options: ContextOptions) {
  const handlers = new Map<number, Handler>();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "zlq-tasks",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "zh-CN",
    GetAppDataLocale: () => "zh-CN",
    GetDocUrl: () => options.documentName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "zlq-tasks",
    GetSupportedMatrix: () => JSON.stringify(options.requirements),
    GetInitialDisplayMode: () => 2,
    GetHostFullVersion: () => "16.0.1.1",
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[options.brightness?.() ?? "light"]),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetContext: () => context,
    Execute: (_id: number, _params: unknown, done: Done) => {
      done({ toArray: () => [0] });
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, done: Done) => {
      handlers.set(id, handler);
      done(0);
    },
    UnregisterEvent: (id: number, _target: string, done: Done) => {
      handlers.delete(id);
      done(0);
    },
  };
  const pressButton = (functionName: string, buttonId: string): boolean => {
    const handler = handlers.get(COMMAND_EVENT);
    handler?.(COMMAND_EVENT, [buttonId, functionName, JSON.stringify({ source: { id: buttonId } })]);
    return handler !== undefined;
  };
  return { external, pressButton };
}
