import { Tools } from "@univerjs/core";
import fc from "fast-check";
import "../../../workbench/engine/quick-types";

test("the engine calls every value what the language calls it", () => {
  fc.assert(
    fc.property(
      fc.anything({ withDate: true, withMap: true, withTypedArray: true, withBoxedValues: true }),
      (value) => {
        expect(Tools.getValueType(value)).toBe(Object.prototype.toString.call(value));
      },
    ),
  );
});
