import { selfCheckStrings } from "../../../strings/self-check";
import { queueSettings, writeSetting } from "../settings";
import { compared, type Assumption } from "./assumption";

const { label } = selfCheckStrings;
const TEXT = JSON.stringify({ names: Array.from({ length: 400 }, (_, i) => `大气任务清单“${i}”`) });

export const settingsKept: Assumption = {
  id: "settings-kept",
  run: async ({ workbook }, scratch) => {
    const key = scratch.settingKey("kept");
    const kept = async (): Promise<unknown> => {
      const read = queueSettings(workbook);
      await workbook.context.sync();
      return read()[key];
    };
    writeSetting(workbook, key, TEXT);
    const there = (await kept()) === TEXT;
    writeSetting(workbook, key, undefined);
    return compared([
      [label.kept, true, there],
      [label.gone, undefined, await kept()],
    ]);
  },
};
