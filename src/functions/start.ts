import { host } from "../host/current";

/** Registers the functions as soon as there is something to register them with. */
async function start(): Promise<void> {
  if (await host().loaded()) await import(/* webpackMode: "eager" */ "./functions");
}

void start();
