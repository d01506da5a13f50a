import { associateFunctions, NAMESPACE } from "../../workbench/functions/node-functions";
import { registerFunctions, type RegisteredFunctions } from "../../workbench/functions/register";
import { headlessSession, type Session } from "../../workbench/session/session";

/** The embedded host in Node, its engine calling the add-in's custom functions. */
export async function sessionWithFunctions(): Promise<{
  readonly session: Session;
  readonly functions: RegisteredFunctions;
}> {
  const session = await headlessSession();
  const { json, mappings } = await associateFunctions();
  return { session, functions: registerFunctions(session.engine, NAMESPACE, json, mappings) };
}
