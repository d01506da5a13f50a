import { whenLoaded } from "../commands/host";

/** Registers the functions as soon as there is something to register them with. */
async function start(): Promise<void> {
  if (await whenLoaded()) await import(/* webpackMode: "eager" */ "./functions");
}

void start();
