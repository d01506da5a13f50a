import { join, normalize, sep } from "node:path";

/** Folders by the first part of the address; everything the page may ask for lies in one of them. */
export type Folders = { readonly page: string; readonly addin: string; readonly officeJs: string };

/** The file an address stands for; undefined outside the folders. */
type Route = { readonly file: string; readonly isPane: boolean };

/**
 * `/` and `/workbench/…` are the page, `/addin/…` the add-in's build, `/office-js/…` Microsoft's client.
 * @example route("/addin/taskpane.html", { addin: "/dist" }) //=> { file: "/dist/taskpane.html", isPane: true }
 */
export function route(pathname: string, folders: Folders): Route | undefined {
  if (pathname === "/") return { file: join(folders.page, "index.html"), isPane: false };
  const [, head = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  if (head === "workbench") return within(folders.page, rest);
  if (head === "addin") return within(folders.addin, rest);
  // The package ships its folders in lower case; the client asks for zh-CN.
  if (head === "office-js") return within(folders.officeJs, rest.toLowerCase());
  return undefined;
}

function within(folder: string, rest: string): Route | undefined {
  const file = normalize(join(folder, rest));
  return file.startsWith(folder + sep) ? { file, isPane: /\.html$/i.test(file) } : undefined;
}
