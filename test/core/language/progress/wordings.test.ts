import { readProgress } from "../../../../src/core/language/progress/read-progress";
import wordings from "../../../examples/progress-wordings.json";

describe("progress as other places write it; with a question mark where a person has to look", () => {
  test.each(wordings as unknown as readonly (readonly [text: string, reading: string])[])(
    "%s",
    (text, reading) => {
      const { done, notes } = readProgress(text);
      expect((done ? "完成" : "未完成") + (notes.length === 0 ? "" : " ?")).toBe(reading);
    },
  );
});
