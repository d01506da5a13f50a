/**
 * What the workbench writes into the address of the pane's page, as Excel writes `_host_Info`: the pane may come from
 * another site, which sees nothing else of the page around it.
 */
type Told = {
  /** The version of Excel's interface that it has: "1.14". */
  readonly excelApi: string;
  readonly documentName: string;
};

export function paneAddress(page: string, { excelApi, documentName }: Told): string {
  return `${page}?${new URLSearchParams({ excelApi, documentName }).toString()}`;
}

/** What the address tells; of a page that nobody has opened so, the least Excel. */
export function toldIn(search: string): Told {
  const told = new URLSearchParams(search);
  return { excelApi: told.get("excelApi") ?? "1.1", documentName: told.get("documentName") ?? "" };
}
