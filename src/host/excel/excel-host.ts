import type { Host, HostProblem } from "../port";
import { can } from "./capabilities";
import { whenLoaded } from "./loading";
import { background, whenReady } from "./page";
import { enableButtons, onButton, showPane } from "./ribbon";

const NOT_LOADED = { code: "not-loaded" } as const satisfies HostProblem;
const notLoaded = { ok: false, problem: NOT_LOADED } as const;

const reading = () => started(import(/* webpackChunkName: "host-reading" */ "./read"));
const trying = () => started(import(/* webpackChunkName: "host-trying" */ "./assumptions/check-assumptions"));
const writing = () => started(import(/* webpackChunkName: "host-writing" */ "./apply/perform"));

/** Until Office has started Excel looks like one that can nothing: whoever asks it for something waits. */
async function started<Part>(part: Promise<Part>): Promise<Part | undefined> {
  const [loaded, isThere] = await Promise.all([part.catch(() => undefined), whenLoaded()]);
  if (!isThere) return undefined;
  await Office.onReady();
  return loaded;
}

/**
 * Excel, through Office.js. What reads and what writes is fetched when it is first asked for: the functions and the
 * pane's first view wait for neither.
 */
export const excelHost: Host = {
  can,
  loaded: whenLoaded,
  ready: whenReady,
  background,
  outline: async (options) => (await reading())?.readOutline(options) ?? notLoaded,
  readWorkbook: async (options) => (await reading())?.readWorkbook(options) ?? notLoaded,
  look: async (question, options) => (await reading())?.look(question, options) ?? notLoaded,
  activeCell: async (options) => (await reading())?.readActiveCell(options) ?? notLoaded,
  perform: async (steps, options) =>
    (await writing())?.perform(steps, options) ?? {
      sent: false,
      answered: false,
      found: [],
      problem: NOT_LOADED,
    },
  select: async (sheet, at) => (await reading())?.select(sheet, at) ?? notLoaded,
  watch: async (changed) => (await reading())?.watchWorkbook(changed) ?? notLoaded,
  openWorkbook: async (base64) => (await reading())?.openWorkbook(base64) ?? notLoaded,
  selfCheck: async (options) => (await trying())?.checkAssumptions(options) ?? notLoaded,
  onButton,
  enableButtons,
  showPane,
};
