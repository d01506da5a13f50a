const OFFICE_JS = /(<script\b[^>]*\bsrc\s*=\s*["']?)[^"'\s>]*\/office\.js(?=["'\s>])/gi;

/**
 * The add-in's own page as the workbench serves it: office.js comes from this machine, and the script that stands
 * in for a native Excel goes before everything else in the head. Nothing else is changed.
 * @example localPane('<head><script src="https://cdn/office.js">', "/b.js")
 * //=> '<head><script src="/b.js"></script><script src="/office-js/office.js">'
 */
export function localPane(html: string, bridgeUrl: string, officeJsUrl = "/office-js/office.js"): string {
  const local = html.replace(OFFICE_JS, `$1${officeJsUrl}`);
  const bridge = `<script src="${bridgeUrl}"></script>`;
  const withHead = local.replace(/<head\b[^>]*>/i, (head) => head + bridge);
  return withHead === local ? bridge + local : withHead;
}
