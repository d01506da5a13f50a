import type { FromPane } from "../../client/pane-messages";
import type { Engine } from "../../engine/engine";
import type { FunctionsJson, Mappings } from "../../functions/functions-json";
import { registerFunctions, type RegisteredFunctions } from "../../functions/register";
import type { Manifest } from "../ribbon/ribbon";
import type { Pane } from "./pane";
import { RemoteFunctions } from "./remote-functions";

type PaneWindow = Window & {
  readonly CustomFunctions?: { readonly _association?: { readonly mappings: Mappings } };
};

/** The add-in's script may still be running when its page says that it is loaded. */
const PATIENCE_MS = 20_000;
const STEP_MS = 50;

/**
 * The custom functions of the page in the frame calculate in the grid's cells: those that the add-in has associated
 * with the entries of its functions.json. When the frame loads another page, that page's functions take their place.
 */
export class PaneFunctions {
  private registered: RegisteredFunctions | undefined;
  /** What the pane answers to calls by messages. */
  receive: (message: FromPane) => void = () => undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly pane: Pane,
    private readonly engine: Engine,
    private readonly functions: Manifest["functions"],
  ) {
    frame.addEventListener("load", () => void this.join());
  }

  /** The sentence that a function gave with a cell's error. */
  messageAt: RegisteredFunctions["messageAt"] = (place) => this.registered?.messageAt(place);

  private async join(): Promise<void> {
    this.registered?.dispose();
    this.registered = undefined;
    const page = this.frame.contentWindow;
    const json = (await (await fetch(this.functions.metadata)).json()) as FunctionsJson;
    const mappings = await associated(json, this.mappingsIn(page, json));
    if (mappings === undefined || this.frame.contentWindow !== page) return;
    this.registered = registerFunctions(this.engine, this.functions.namespace, json, mappings);
  }

  /** Called directly, which is quicker; those of another site by messages. */
  private mappingsIn(page: PaneWindow | null, json: FunctionsJson): () => Mappings | undefined {
    if (!this.pane.isForeign) return () => page?.CustomFunctions?._association?.mappings;
    const remote = new RemoteFunctions(json, (message) => {
      this.pane.post(message);
    });
    this.receive = (message) => {
      remote.receive(message);
    };
    return () => remote.mappings();
  }
}

/** The page's functions, once all of them are there; undefined when they don't come. */
async function associated(
  json: FunctionsJson,
  ask: () => Mappings | undefined,
): Promise<Mappings | undefined> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const mappings = ask();
    if (mappings !== undefined && json.functions.every(({ id }) => id.toUpperCase() in mappings))
      return mappings;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return undefined;
}
