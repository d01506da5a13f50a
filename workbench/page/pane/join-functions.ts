import type { Engine } from "../../engine/engine";
import type { FunctionsJson, Mappings } from "../../functions/functions-json";
import { registerFunctions, type RegisteredFunctions } from "../../functions/register";

type PaneWindow = Window & {
  readonly CustomFunctions?: { readonly _association?: { readonly mappings: Mappings } };
};

/** The add-in's script may still be running when its page says that it is loaded. */
const PATIENCE_MS = 20_000;
const STEP_MS = 50;

/**
 * The custom functions of the page in the frame calculate in the grid: those that the add-in has associated with the
 * entries of its functions.json. When the frame loads another page, that page's functions take their place.
 */
export function joinFunctions(
  frame: HTMLIFrameElement,
  engine: Engine,
  namespace: string,
  jsonUrl: string,
): void {
  let registered: RegisteredFunctions | undefined;
  const join = async (): Promise<void> => {
    registered?.dispose();
    registered = undefined;
    const page = frame.contentWindow;
    const json = (await (await fetch(jsonUrl)).json()) as FunctionsJson;
    const mappings = await associated(page, json);
    if (mappings === undefined || frame.contentWindow !== page) return;
    registered = registerFunctions(engine, namespace, json, mappings);
  };
  frame.addEventListener("load", () => void join());
}

/** The page's functions, once all of them are there; undefined when they don't come. */
async function associated(page: PaneWindow | null, json: FunctionsJson): Promise<Mappings | undefined> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const mappings = page?.CustomFunctions?._association?.mappings;
    if (mappings !== undefined && json.functions.every(({ id }) => id.toUpperCase() in mappings))
      return mappings;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return undefined;
}
