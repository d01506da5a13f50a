export type HostInfo = { readonly host: "excel" | "none" };
export function whenReady(): Promise<HostInfo> {
  throw new Error("to be written");
}
