/**
 * Where the add-in's site is: beside this page, wherever it is served, for the training page lies in any folder of any
 * site; or another site, which the server has written into the page.
 */
export const ADDIN = document.querySelector<HTMLMetaElement>("meta[name=zlq-site]")?.content ?? "addin/";

/** The manifest is always asked of this page's own server: it is no part of the site that it describes. */
export const MANIFEST = "addin/manifest.xml";
