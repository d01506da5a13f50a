/** What the manifest's resource ids stand for: addresses, and texts in the reader's language. */
export class Resources {
  private readonly values = new Map<string, string>();

  constructor(manifest: Document, locale: string) {
    for (const name of ["Image", "Url", "String"])
      for (const element of manifest.getElementsByTagNameNS("*", name)) {
        const id = element.getAttribute("id");
        if (!id) continue;
        const override = [...element.children].find((child) => child.getAttribute("Locale") === locale);
        this.values.set(id, (override ?? element).getAttribute(override ? "Value" : "DefaultValue") ?? "");
      }
  }

  /** @throws Error naming the id when the manifest does not define it. */
  get(id: string | null | undefined): string {
    const value = this.values.get(id ?? "");
    if (value === undefined) throw new Error(`manifest.xml: resource ${id ?? "(none)"} is not defined`);
    return value;
  }
}
