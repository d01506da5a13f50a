import { useSyncExternalStore } from "react";
import type { ButtonStates } from "../ribbon/button-states";
import type { Ribbon as RibbonTab, RibbonButton } from "../ribbon/ribbon";

type Props = {
  readonly ribbon: RibbonTab;
  readonly states: ButtonStates;
  readonly onPress: (button: RibbonButton) => void;
};

/** The add-in's tab as Excel shows it: groups of buttons, icon above label, the group's name below. */
export function Ribbon({ ribbon, states, onPress }: Props) {
  const disabled = useSyncExternalStore(states.follow, () => states.disabled);
  return (
    <nav className="ribbon" aria-label={ribbon.tab}>
      <div className="ribbon-tab">{ribbon.tab}</div>
      {ribbon.groups.map((group) => (
        <section key={group.label} className="ribbon-group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                id={button.id}
                type="button"
                title={button.tip}
                disabled={disabled.has(button.id)}
                onClick={() => {
                  onPress(button);
                }}
              >
                <img src={button.icon} width={24} height={24} alt="" />
                {button.label}
              </button>
            ))}
          </div>
          <div className="ribbon-group-label">{group.label}</div>
        </section>
      ))}
    </nav>
  );
}
