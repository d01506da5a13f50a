import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { join } from "node:path";
import * as functions from "../../src/functions/functions";
import type { FunctionsJson, Mappings } from "./functions-json";

/** The namespace of manifest.xml. */
export const NAMESPACE = "ZLQ";

const SOURCE = join(__dirname, "../../src/functions/functions.ts");

type Association = { readonly _association: { readonly mappings: Mappings } };

/**
 * Associates the add-in's functions with the client that was started in this process, as the add-in's own bundle does
 * when Excel loads it, and gives what Excel knows of the functions: functions.json and the mappings.
 */
export async function associateFunctions(): Promise<{
  readonly json: FunctionsJson;
  readonly mappings: Mappings;
}> {
  const generated = await generateCustomFunctionsMetadata(SOURCE);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  for (const { id, functionName } of generated.associate)
    CustomFunctions.associate(
      id,
      (functions as Readonly<Record<string, Mappings[string]>>)[functionName] ?? missing,
    );
  return {
    json: JSON.parse(generated.metadataJson) as FunctionsJson,
    mappings: (CustomFunctions as unknown as Association)._association.mappings,
  };
}

function missing(): never {
  throw new Error("functions.ts does not export this function");
}
