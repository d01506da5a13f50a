import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const ATTEMPTS = 50;

/**
 * Listens on the first free port from `first` on, for this machine only. 0 lets the system choose.
 * @returns the port.
 */
export async function listenFrom(server: Server, first: number): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = first === 0 ? 0 : first + attempt;
    try {
      return await listen(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`no free port from ${first} to ${first + ATTEMPTS - 1}`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
