import { object, type HostType } from "../wire/host-type";
import type { ExcelHost } from "./host";

/** The service that `Office.ribbon.requestUpdate()` asks. */
export const RIBBON_SERVICE = "Microsoft.DynamicRibbon.DynamicRibbon";

type OnButton = (id: string, enabled: boolean) => void;

const buttonType: HostType<{ readonly id: string; enabled: boolean; readonly onButton: OnButton }> = {
  name: "RibbonButton",
  properties: {
    Id: { since: "1.1", get: ({ id }) => id },
    Enabled: {
      since: "1.1",
      get: ({ enabled }) => enabled,
      set: (self, value) => {
        self.enabled = value === true;
        self.onButton(self.id, self.enabled);
      },
    },
  },
};

const tabType: HostType<{ readonly id: string }> = {
  name: "RibbonTab",
  properties: { Id: { since: "1.1", get: ({ id }) => id } },
};

const ribbonType: HostType<OnButton> = {
  name: "DynamicRibbon",
  methods: {
    GetButton: {
      since: "1.1",
      call: (onButton, args) => object(buttonType, { id: args.string(0), enabled: true, onButton }),
    },
    GetTab: { since: "1.1", call: (_, args) => object(tabType, { id: args.string(0) }) },
  },
};

/** Gives the add-in the ribbon's buttons: `onButton` lets one be pressed or not. */
export function provideRibbon(host: ExcelHost, onButton: OnButton): void {
  host.services.set(RIBBON_SERVICE, () => object(ribbonType, onButton));
}
