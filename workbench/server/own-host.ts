const OWN_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether a request's Host header names this machine. A page elsewhere can have its own name lead to 127.0.0.1 (DNS
 * rebinding) and would then read the workbench as if it were its own site; its requests still carry that name.
 * @example isOwnHost("localhost:3000") //=> true
 * @example isOwnHost("localhost.example.com") //=> false
 */
export function isOwnHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  const [, name = ""] = /^(\[[^\]]*\]|[^:]*)(?::\d{1,5})?$/.exec(host) ?? [];
  return OWN_NAMES.includes(name.toLowerCase());
}
