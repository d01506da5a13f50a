import { object, type HostType } from "../wire/host-type";
import type { ExcelHost } from "./host";

/** The states of a shared runtime's pane: `Office.addin.showAsTaskpane()` and `hide()`. */
export type RuntimeState = "Visible" | "Background";

type RuntimeSelf = { state: RuntimeState; readonly onState: (state: RuntimeState) => void };

const runtimeType: HostType<RuntimeSelf> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: { since: "1.1", call: (self) => self.state },
    SetAppRuntimeState: {
      since: "1.1",
      call: (self, args) => {
        self.state = args.string(0) === "Visible" ? "Visible" : "Background";
        self.onState(self.state);
      },
    },
  },
};

/** Told once that the add-in's ribbon handlers are there; a press before that waits in the client. */
const actionsType: HostType<undefined> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { since: "1.1", call: () => undefined } },
};

/** Told once that the add-in can answer custom functions; our formula engine calls them by itself. */
const customFunctionsType: HostType<undefined> = {
  name: "CustomFunctionsContainer",
  methods: { _SetOsfControlContainerReadyForCustomFunctions: { since: "1.1", call: () => undefined } },
};

/** Gives the add-in its shared runtime: `onState` shows or hides the pane. */
export function provideRuntime(host: ExcelHost, onState: (state: RuntimeState) => void): void {
  const self: RuntimeSelf = { state: "Visible", onState };
  host.services.set("Microsoft.AppRuntime.AppRuntimeService", () => object(runtimeType, self));
  host.services.set("Microsoft.ExcelServices.CustomFunctions", () => object(customFunctionsType, undefined));
  host.services.set("Microsoft.InternalService.AddinInternalService", () => object(actionsType, undefined));
}
