import type { HostVersion } from "../self-check";
import { isSupported } from "./capabilities";

/** The newest ExcelApi that is asked for. */
const NEWEST = 30;

export function hostVersion(): HostVersion {
  // The declarations promise all of it; hosts leave some of it out.
  const { diagnostics, displayLanguage } = Office.context as Partial<Office.Context>;
  const api = Array.from({ length: NEWEST }, (_, i) => `1.${NEWEST - i}`).find(isSupported);
  return {
    ...(diagnostics?.version && { version: diagnostics.version }),
    // The typings name a member of an enum, hosts give its text.
    ...(diagnostics?.platform && { platform: String(diagnostics.platform) }),
    ...(displayLanguage && { language: displayLanguage }),
    ...(api !== undefined && { api }),
  };
}
