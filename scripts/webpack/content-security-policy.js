/** Where Microsoft serves Office.js; since 2026 its guides name the second, and the first may lead there one day. */
const MICROSOFT_ORIGINS = [
  "https://appsforoffice.microsoft.com",
  "https://officeapis.public.onecdn.static.microsoft",
];

/** The origin of an address; none for one beside the page. */
function foreignOrigins(url) {
  if (!/^https:/.test(url)) return [];
  const { origin } = new URL(url);
  return MICROSOFT_ORIGINS.includes(origin) ? MICROSOFT_ORIGINS : [origin];
}

/**
 * What the pane's page may load and reach: its own site, and scripts from where Office.js comes from. Nothing is sent
 * anywhere (`connect-src`), no script stands in the page, none is made from a text.
 *
 * - Styles in place: Fluent and Office.js make theirs while they run.
 * - `frame-src`: in Excel on the web Office.js opens a page beside itself when it does not know the site around it.
 * - `frame-ancestors` can't stand in a page: docs/admin.md has it as a header.
 *
 * @param officeJsUrl where the page loads Office.js from: `https://…/office.js`, or an address beside the page
 */
function contentSecurityPolicy(officeJsUrl) {
  const office = foreignOrigins(officeJsUrl);
  return [
    ["default-src", "'none'"],
    ["script-src", "'self'", ...office],
    ["style-src", "'self'", "'unsafe-inline'"],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["worker-src", "'self'"],
    ["frame-src", "'self'", ...office],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ]
    .map((directive) => directive.join(" "))
    .join("; ");
}

module.exports = { contentSecurityPolicy };
