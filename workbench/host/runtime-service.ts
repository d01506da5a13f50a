import { object, type HostType } from "../wire/host-type";
import type { ExcelHost } from "./host";

/** The states of a shared runtime's pane: `Office.addin.showAsTaskpane()` and `hide()`. */
type RuntimeState = "Visible" | "Background";

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

/** Gives the add-in its shared runtime: `onState` shows or hides the pane. */
export function provideRuntime(host: ExcelHost, onState: (state: RuntimeState) => void): void {
  const self: RuntimeSelf = { state: "Visible", onState };
  host.services.set("Microsoft.AppRuntime.AppRuntimeService", () => object(runtimeType, self));
}
