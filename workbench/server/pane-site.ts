/** http on this machine, https elsewhere; a folder, and nothing in it that could end an attribute or a directive. */
const SITE = /^(http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?|https:\/\/[\w.-]+(:\d{1,5})?)\/([\w.~%-]+\/)*$/;

/**
 * The address of a site of the add-in elsewhere, as an administrator has put it up.
 * @example checkedSite("http://localhost:4000/offices/zlq/") //=> "http://localhost:4000/offices/zlq/"
 * @throws Error when the address can't be a site's folder
 */
export function checkedSite(url: string): string {
  if (!SITE.test(url)) throw new Error(`not the address of a site's folder: ${url}`);
  return url;
}

/**
 * What the workbench's page may do besides, for the sake of that one site: frame its pane, show its icons, read the
 * description of its functions. Scripts are never taken from there.
 */
export function policyFor(policy: string, site: string): string {
  const { origin } = new URL(site);
  return `${policy}; frame-src ${origin}; img-src 'self' data: blob: ${origin}; connect-src 'self' data: blob: ${origin}`;
}

/** The workbench's page with the site's address in it, by which it finds the pane. */
export function pageForSite(html: string, site: string): string {
  return html
    .replace(
      /(http-equiv="Content-Security-Policy"\s+content=")([^"]*)"/,
      (_all, head: string, policy: string) => `${head}${policyFor(policy, site)}"`,
    )
    .replace(/<head\b[^>]*>/i, (head) => `${head}<meta name="zlq-site" content="${site}" />`);
}
