const { contentSecurityPolicy } = require("./content-security-policy");

/** The default addresses from which the add-in and Office.js are served. */
const MICROSOFT_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The address written in manifest.xml, so that the file can be sideloaded as it is. */
const DEV_BASE_URL = "https://localhost:3000";

/** An https address, or one beside the page. What could end an attribute or a directive is in neither. */
const OFFICE_JS_URL = /^(https:\/\/[\w.:-]+\/|(?!\/|[\w.-]*:))[\w./%@-]*\boffice\.js$/;

/** A line of text at the foot of the pane. */
const LONGEST_CONTACT = 60;

/** What `--env officeJs=…`, `--env baseUrl=…` and `--env contact=…` decide. */
class BuildConstants {
  constructor(env = {}) {
    this.selfHosted = env.officeJs === "self";
    this.officeJsUrl = this.selfHosted ? "office-js/office.js" : (env.officeJs ?? MICROSOFT_CDN);
    if (!OFFICE_JS_URL.test(this.officeJsUrl)) {
      throw new Error(
        `officeJs must be https://…/office.js, or an address beside the page that ends in office.js: ${this.officeJsUrl}`,
      );
    }
    this.baseUrl = (env.baseUrl ?? DEV_BASE_URL).replace(/\/+$/, "");
    if (!/^https:\/\/[^/\s"'<>&?#]+(\/[^\s"'<>&?#]*)?$/.test(this.baseUrl)) {
      throw new Error(
        `baseUrl must begin with https:// and name a host, as Office demands it: ${this.baseUrl}`,
      );
    }
    this.contact = (env.contact ?? "").trim();
    if (this.contact.length > LONGEST_CONTACT || /\p{Cc}/u.test(this.contact)) {
      throw new Error(`contact must be one line of at most ${LONGEST_CONTACT} characters: ${this.contact}`);
    }
    this.contentSecurityPolicy = contentSecurityPolicy(this.officeJsUrl);
  }

  /** The manifest with every URL under the base URL, and its origin as the allowed domain. */
  inManifest(text) {
    return text
      .replaceAll(`<AppDomain>${DEV_BASE_URL}<`, `<AppDomain>${new URL(this.baseUrl).origin}<`)
      .replaceAll(DEV_BASE_URL, this.baseUrl);
  }
}

module.exports = { BuildConstants, DEV_BASE_URL, MICROSOFT_CDN };
