import { object, type HostObject, type HostType } from "../wire/host-type";

/** The answers of several custom functions that were invoked together, as the client's runtime sends them. */
type FunctionResult = { readonly InvocationId: number; readonly [key: string]: unknown };
export type FunctionResults = (results: readonly FunctionResult[]) => void;

/**
 * The services that the client opens beside the workbook: custom functions (their results come back here) and the
 * add-in's own announcements, which need no answer.
 */
const customFunctionsType: HostType<FunctionResults> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: { since: "1.1", call: () => undefined },
    _GetEnabledFeatures: { since: "1.1", call: () => [] },
    SetInvocationArrayResults: { since: "1.1", call: receive },
    SetInvocationResults: { since: "1.1", call: receive },
  },
};

function receive(deliver: FunctionResults, args: { raw: (index: number) => unknown }): void {
  deliver(args.raw(0) as readonly FunctionResult[]);
}

const addinInternalType: HostType<undefined> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { since: "1.1", call: () => undefined } },
};

/** Opens a service by the name the client knows it by; null for one this host does not have. */
export function openService(name: string, deliver: FunctionResults): HostObject | null {
  switch (name) {
    case "Microsoft.ExcelServices.CustomFunctions":
      return object(customFunctionsType, deliver);
    case "Microsoft.InternalService.AddinInternalService":
      return object(addinInternalType, undefined);
    default:
      return null;
  }
}
