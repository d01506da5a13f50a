import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

/** The manifest as Microsoft's own reader of manifests sees it; it works offline. */
test("Microsoft's reader finds an add-in for Excel with a name, a version and an id", async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(__dirname, "..", "manifest.xml"));
  expect(info).toMatchObject({
    officeAppType: "TaskPaneApp",
    defaultLocale: "zh-CN",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
  });
  expect(info.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(info.displayName).not.toBe("");
  expect(info.defaultSettings?.sourceLocation).toMatch(/^https:\/\/localhost:3000\/taskpane\.html/);
});
