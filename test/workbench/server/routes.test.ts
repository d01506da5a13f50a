import { join, resolve } from "node:path";
import { route } from "../../../workbench/server/routes";

const folders = { page: resolve("/w/page"), addin: resolve("/w/addin"), officeJs: resolve("/w/office") };

describe("what an address of the workbench stands for", () => {
  test.each([
    ["/", join(folders.page, "index.html")],
    ["/workbench/page.js", join(folders.page, "page.js")],
    ["/addin/taskpane.html", join(folders.addin, "taskpane.html")],
    ["/addin/assets/app-32.png", join(folders.addin, "assets", "app-32.png")],
  ])("%s is a file of ours", (pathname, file) => {
    expect(route(pathname, folders)?.file).toBe(file);
  });

  test("Office.js asks for zh-CN and finds the folder zh-cn of its package", () => {
    expect(route("/office-js/zh-CN/office_strings.js", folders)?.file).toBe(
      join(folders.officeJs, "zh-cn", "office_strings.js"),
    );
  });

  test.each(["/addin/../secret", "/addin/../../etc/passwd", "/addin/..", "/package.json", "/addin/", ""])(
    "%s leads nowhere",
    (pathname) => {
      expect(route(pathname, folders)).toBeUndefined();
    },
  );
});
