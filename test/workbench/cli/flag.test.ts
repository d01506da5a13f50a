import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flagStrings } from "../../../src/strings/flag";
import { cliStrings } from "../../../workbench/cli/strings";
import { officeList } from "../../commands/office-list";
import { zlq } from "../../support/zlq";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-flag-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Flags a file with these bytes; gives the exit code, what was said, and whether a file was written. */
async function flagged(name: string, bytes: Uint8Array) {
  const [file, out] = [join(folder, name), join(folder, `${name}-标记.xlsx`)];
  writeFileSync(file, bytes);
  const said = await zlq("flag", file, "--as-of", "2020-10-08", "--out", out);
  return { code: said.code, said: `${said.out}${said.err}`, written: existsSync(out) };
}

test("an old .xls file: says what it is, and nothing is written", async () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(512)]);
  const result = await flagged("旧表.xls", old);
  expect(result).toMatchObject({ code: 1, written: false });
  expect(result.said).toContain(cliStrings.xlsx.refused["old-xls"]);
});

test("a damaged file: says so, and nothing is written", async () => {
  const result = await flagged("坏表.xlsx", officeList().slice(0, 700));
  expect(result).toMatchObject({ code: 1, written: false });
  expect(result.said).toContain(cliStrings.xlsx.refused.damaged);
});

test("a filtered list: says why it was not marked", async () => {
  const result = await flagged("筛选.xlsx", officeList({ filtered: true }));
  expect(result.said).toContain(flagStrings.skipped.filtered);
});
