import { insertLists } from "../../src/commands/insert-lists";
import { changeSettings, readSettings } from "../../src/commands/settings";
import { openBook } from "../workbench/open-book";

const TEXTS = {
  office: "旗攻坚办",
  steps: "大气-20-3=约谈；旗水利局=督办",
  copies: "旗委办公室、旗政府办公室",
};

test("a text setting holds the very text, also when it is changed in a sheet that is there already", async () => {
  await openBook();
  await insertLists({ plans: ["soil"], year: 2020, layout: "ledger" });
  for (const office of ["旗攻坚办", "1-1", "=1+1"]) {
    const changed = await changeSettings({ ...TEXTS, office });
    if (!changed.ok) throw new Error(changed.problem.code);
    const read = await readSettings();
    if (!read.ok) throw new Error(read.problem.code);
    const values = Object.fromEntries(read.value.settings.map(({ key, value }) => [key, value]));
    expect(values).toMatchObject({ ...TEXTS, office });
  }
});
