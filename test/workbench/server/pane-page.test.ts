import { localPane } from "../../../workbench/server/pane-page";

describe("the add-in's page, as the workbench serves it", () => {
  test("loads Office.js from this machine instead of Microsoft's site", () => {
    const html =
      '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';
    expect(localPane(html, "/b.js")).toBe(
      '<head><script src="/b.js"></script><script src="/office-js/office.js"></script></head>',
    );
  });

  test("loads a self-hosted Office.js from the same place", () => {
    expect(localPane('<head><script defer src="office-js/office.js"></script>', "/b.js")).toContain(
      '<script defer src="/office-js/office.js">',
    );
  });

  test("has the bridge before every script of its own, whatever stands on the head", () => {
    const html =
      '<html><head lang="zh"><meta charset="utf-8"><script src="functions.js"></script></head></html>';
    expect(localPane(html, "/b.js").indexOf("/b.js")).toBeLessThan(html.indexOf("functions.js"));
  });

  test("has the bridge right before a deferred Office.js, so that the scripts before it wait for neither", () => {
    const html =
      '<head><script defer src="pane.js"></script><script id="o" defer src="https://cdn/office.js"></script></head>';
    expect(localPane(html, "/b.js")).toBe(
      '<head><script defer src="pane.js"></script><script defer src="/b.js"></script>' +
        '<script id="o" defer src="/office-js/office.js"></script></head>',
    );
  });

  test("keeps every other script as it is", () => {
    const html = '<head></head><script src="my-office.js"></script><script src="functions.js?1a"></script>';
    expect(localPane(html, "/b.js")).toContain(
      '<script src="my-office.js"></script><script src="functions.js?1a"></script>',
    );
  });
});
