import { BuildConstants } from "../../scripts/webpack/constants";

const policy = (officeJs?: string): string => new BuildConstants({ officeJs }).contentSecurityPolicy;
const directive = (text: string, name: string): string =>
  text.split("; ").find((each) => each.startsWith(`${name} `)) ?? "";

describe("what the pane's page may load, by where Office.js comes from", () => {
  test("scripts come from the add-in's site and from Microsoft, and from nowhere else", () => {
    expect(directive(policy(), "script-src")).toBe(
      "script-src 'self' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft",
    );
  });

  test("with 世纪互联's Office.js, from there and no longer from Microsoft", () => {
    const address = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
    expect(directive(policy(address), "script-src")).toBe(
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn",
    );
  });

  test.each(["self", "office-js/office.js", "../office-js/office.js"])(
    "with a copy of one's own (%s), from the site alone",
    (officeJs) => {
      expect(policy(officeJs)).not.toMatch(/https?:/);
    },
  );

  test.each([undefined, "self", "https://host.example/office.js"])(
    "no script stands in the page or is made from a text, and nothing is sent to another site (%s)",
    (officeJs) => {
      const text = policy(officeJs);
      expect(directive(text, "script-src")).not.toMatch(/unsafe|\*|data:|blob:/);
      expect(directive(text, "connect-src")).toBe("connect-src 'self'");
      expect(directive(text, "default-src")).toBe("default-src 'none'");
    },
  );
});

describe("addresses that the build refuses", () => {
  test.each([
    "http://host.example/office.js",
    "//host.example/office.js",
    "https://host.example/other.js",
    "https://host.example/x; script-src */office.js",
    'https://host.example/"><script>/office.js',
    "javascript:office.js",
    "",
  ])("Office.js from “%s”", (officeJs) => {
    expect(() => new BuildConstants({ officeJs })).toThrow("officeJs must be");
  });

  test.each([
    "http://host.example",
    "https://",
    "host.example",
    "https://host.example/a?b",
    'https://host/"x',
  ])("the add-in at “%s”", (baseUrl) => {
    expect(() => new BuildConstants({ baseUrl })).toThrow("baseUrl must begin");
  });
});

test("every address of the manifest lies under the address given, with the origin as the allowed domain", () => {
  const text = new BuildConstants({ baseUrl: "https://host.example:8443/zlq/" }).inManifest(
    "<AppDomain>https://localhost:3000</AppDomain><x v='https://localhost:3000/taskpane.html'/>",
  );
  expect(text).toBe(
    "<AppDomain>https://host.example:8443</AppDomain><x v='https://host.example:8443/zlq/taskpane.html'/>",
  );
});

describe("whom the staff ask", () => {
  test("is one line as it was given, and nobody where nobody was named", () => {
    expect(new BuildConstants({ contact: " 信息中心 8-0000 " }).contact).toBe("信息中心 8-0000");
    expect(new BuildConstants({}).contact).toBe("");
  });

  test.each(["一".repeat(61), "信息中心\n8-0000"])("“%s” is refused", (contact) => {
    expect(() => new BuildConstants({ contact })).toThrow("contact must be one line");
  });
});
