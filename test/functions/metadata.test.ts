import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { join } from "node:path";
import type { FunctionsJson } from "../../workbench/functions/functions-json";

const SOURCE = join(__dirname, "../../src/functions/functions.ts");

describe("functions.json, as it is made from the source", () => {
  let json: FunctionsJson;
  beforeAll(async () => {
    const generated = await generateCustomFunctionsMetadata(SOURCE);
    expect(generated.errors).toEqual([]);
    json = JSON.parse(generated.metadataJson) as FunctionsJson;
  });

  test("the eleven functions with their arguments, optional ones in brackets", () => {
    const signatures = json.functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(",")})`,
    );
    expect(signatures).toEqual([
      "STATUS(task,[progress],[asOf],[warnDays])",
      "DUE(deadline,[asOf],[year])",
      "DAYSLEFT(deadline,[asOf])",
      "DEADLINE(text,[year])",
      "TARGETS(text)",
      "ATTAIN(actual,target,[baseline])",
      "RATE(actual,target,[baseline])",
      "UNITS(text)",
      "ISLEAD(text,unit)",
      "TASK(key,[field])",
      "TALLY(deadlines,progress,[asOf])",
    ]);
  });

  test("ids and names are those of the namespace, which the manifest puts in front", () => {
    for (const { id, name } of json.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z]+$/);
      expect(id).not.toMatch(/^ZLQ/);
    }
  });

  test("every function and every argument has its help in Chinese", () => {
    for (const { description, parameters } of json.functions)
      for (const help of [description, ...parameters.map((each) => each.description)])
        expect(help).toMatch(/[\u4e00-\u9fff]/);
  });

  test("STATUS is told where it stands and follows its row; nothing is volatile", () => {
    expect(json.functions.map(({ id, options }) => [id, options]).filter(([, options]) => options)).toEqual([
      ["STATUS", { stream: true, requiresStreamAddress: true }],
    ]);
  });

  test("what spills is marked as a matrix, and so are ranges", () => {
    const matrices = json.functions.filter(({ result }) => result?.dimensionality === "matrix");
    expect(matrices.map(({ id }) => id)).toEqual(["DEADLINE", "TARGETS", "UNITS", "TALLY"]);
    const ranges = json.functions.flatMap(({ id, parameters }) =>
      parameters.filter((each) => each.dimensionality === "matrix").map(({ name }) => `${id}.${name}`),
    );
    expect(ranges).toEqual(["TALLY.deadlines", "TALLY.progress"]);
  });
});
