const OFFICE_JS = /(<script\b[^>]*\bsrc\s*=\s*["']?)[^"'\s>]*\/office\.js(?=["'\s>])/gi;
const DEFERRED_OFFICE_JS =
  /<script\b(?=[^>]*\sdefer\b)[^>]*\bsrc\s*=\s*["']?[^"'\s>]*\/office\.js(?=["'\s>])/i;

/**
 * The add-in's own page as the workbench serves it: office.js comes from this machine, and the script that stands
 * in for a native Excel goes before everything else in the head; right before office.js where that is deferred, as
 * nobody waits for what a native Excel puts there either. Nothing else is changed.
 * @example localPane('<head><script src="https://cdn/office.js">', "/b.js")
 * //=> '<head><script src="/b.js"></script><script src="/office-js/office.js">'
 */
export function localPane(html: string, bridgeUrl: string, officeJsUrl = "/office-js/office.js"): string {
  const local = html.replace(OFFICE_JS, `$1${officeJsUrl}`);
  const deferred = local.replace(
    DEFERRED_OFFICE_JS,
    (script) => `<script defer src="${bridgeUrl}"></script>${script}`,
  );
  if (deferred !== local) return deferred;
  const bridge = `<script src="${bridgeUrl}"></script>`;
  const withHead = local.replace(/<head\b[^>]*>/i, (head) => head + bridge);
  return withHead === local ? bridge + local : withHead;
}
