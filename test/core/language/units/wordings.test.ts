import { readUnits } from "../../../../src/core/language/units/read-units";
import wordings from "../../../examples/unit-wordings.json";

const ROLE = { lead: "牵头", "joint-lead": "共同牵头", cooperate: "配合" } as const;

describe("units and their roles as governments, schools, hospitals and companies write them", () => {
  test.each(wordings as unknown as readonly (readonly [text: string, units: string])[])(
    "%s",
    (text, units) => {
      const read = readUnits(text).units.map(({ name, role }) => `${name}:${ROLE[role]}`);
      expect(read.join(" ")).toBe(units);
    },
  );
});
